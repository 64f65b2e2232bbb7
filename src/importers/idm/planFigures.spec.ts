import { describe, expect, it } from 'vitest'

import { idm } from '.'
import { reportLines } from '../report'
import { type IdmPlan, planFigures, type StoredRecord } from './planFigures'
import type { IdmSheet } from './readSheet'

const village = {
  code: '99.01.01.2001',
  district: '99.01.01',
  id: 'v1',
  name: 'Lembah Kopi',
  regency: '99.01',
}
const row = {
  code: village.code,
  ike: 0.5,
  ikl: 0.6,
  iks: 0.7,
  name: 'LEMBAHKOPI',
  row: 2,
  score: 0.6,
  status: 'berkembang' as const,
  year: 2022,
}
const stored: StoredRecord = {
  formulaMatches: true,
  id: 'r1',
  ike: 0.5,
  ikl: 0.6,
  iks: 0.7,
  isCurrent: true,
  revision: 1,
  score: 0.6,
  source: 'Rilis',
  status: 'berkembang',
  statusMatches: true,
  village: 'v1',
  year: 2022,
}
const planOf = (args: {
  revision?: number
  sheet: IdmSheet
  source?: string
  stored?: StoredRecord[]
  villages?: (typeof village)[]
}) =>
  planFigures({
    publication: { revision: args.revision ?? 1, source: args.source },
    sheet: args.sheet,
    stored: args.stored ?? [],
    villages: args.villages ?? [village],
  })
const report = (made: IdmPlan) => reportLines({ notes: idm.notes(made), plan: made })
const plan = (args: {
  revision?: number
  rows?: (typeof row)[]
  source?: string
  stored?: StoredRecord[]
}) => planOf({ ...args, sheet: { issues: [], records: args.rows ?? [row] } })

describe('a sheet against what is stored', () => {
  it('creates what is not stored, as the current record', () => {
    expect(plan({}).changes).toMatchObject([
      {
        data: {
          isCurrent: true,
          revision: 1,
          source: 'Indeks Desa Membangun, Kementerian Desa',
          village: 'v1',
        },
        id: undefined,
      },
    ])
  })

  it('leaves an equal record alone, whatever its source', () => {
    expect(plan({ stored: [stored] })).toMatchObject({ changes: [], same: 1 })
  })

  it('updates a record and says what changes', () => {
    const changed = plan({ rows: [{ ...row, score: 0.6001 }], stored: [stored] })
    expect(changed.changes).toMatchObject([{ differences: ['score: 0.6 → 0.6001'], id: 'r1' }])
  })

  it('changes the source only when one is given', () => {
    expect(plan({ source: 'Kepmen', stored: [stored] }).changes).toMatchObject([
      { data: { source: 'Kepmen' }, id: 'r1' },
    ])
  })

  it('makes a higher revision the current one and retires the old', () => {
    const next = plan({ revision: 2, stored: [stored] })
    expect(next.changes).toMatchObject([{ data: { isCurrent: true, revision: 2 }, id: undefined }])
    expect(next.superseded).toBe(1)
  })

  it('keeps the current one when a lower revision comes late', () => {
    const late = plan({ revision: 1, stored: [{ ...stored, revision: 2 }] })
    expect(late.changes).toMatchObject([{ data: { isCurrent: false, revision: 1 } }])
    expect(late.superseded).toBe(0)
  })

  it('reports a code that the database lacks', () => {
    const { changes, issues } = plan({ rows: [{ ...row, code: '99.01.01.2999' }] })
    expect(changes).toEqual([])
    expect(issues).toEqual([
      {
        level: 'error',
        place: 'baris 2, kolom kode',
        reason: 'desa 99.01.01.2999 tidak ada di basis data',
      },
    ])
  })

  it('takes capitals and spaces as they come, and writes another spelling with a warning', () => {
    expect(plan({}).issues).toEqual([])
    const spelt = plan({ rows: [{ ...row, name: 'LEMBAH KOPPI' }] })
    expect([spelt.issues.map(({ level }) => level), spelt.changes.length]).toEqual([['warning'], 1])
  })

  it('refuses a row under another village’s name, since codes are used again', () => {
    const { changes, issues, refusal } = plan({ rows: [{ ...row, name: 'SAWAH' }] })
    expect([changes, refusal]).toEqual([[], undefined])
    expect(issues).toMatchObject([
      {
        level: 'error',
        place: 'baris 2, kolom nama',
        reason: expect.stringContaining(
          '"SAWAH" untuk 99.01.01.2001, tercatat sebagai "Lembah Kopi": desa lain',
        ) as unknown,
      },
    ])
  })

  it('leaves rows of other regencies out and counts them, with their faults', () => {
    const there = { ...row, code: '96.05.01.2001', name: 'Raja Ampat', row: 3 }
    const issues = [
      { column: 'STATUS', reason: 'salah', row: 4 },
      { column: 'STATUS', reason: 'salah', row: 5 },
    ]
    const codes = new Map([
      [4, '91.01.01.2001'],
      [5, village.code],
    ])
    const found = planOf({ sheet: { codes, issues, records: [row, there] } })
    expect(found.issues.map(({ level, place }) => `${level} ${place}`)).toEqual([
      'skipped baris 3',
      'skipped baris 4',
      'error baris 5, kolom STATUS',
    ])
    expect(found.changes).toHaveLength(1)
    expect(report(found)).toContain('1 baru, 0 ubah, 0 sama, 1 kesalahan, 2 dilewati.')
  })

  it('refuses a file whose names mostly belong to other villages, with the likely reason', () => {
    const names = ['Atas', 'Bukit Raya', 'Cempaka', 'Danau Indah', 'Empang']
    const villages = names.map((name, index) => ({
      ...village,
      code: `99.01.01.200${index}`,
      id: `v${index}`,
      name,
    }))
    const rows = villages.map(({ code }, index) => ({
      ...row,
      code,
      name: names[(index + 1) % 5] ?? '',
      row: index + 2,
    }))
    const found = planOf({ sheet: { issues: [], records: rows }, villages })
    expect(found.refusal).toMatch(/kode BPS, bukan kode Kemendagri/)
    expect(report(found).at(-1)).toBe(found.refusal)
  })

  it('flags figures that contradict the formula or the thresholds and keeps them', () => {
    const flagged = plan({ rows: [{ ...row, score: 0.71 }] })
    expect(flagged).toMatchObject({ mismatches: { formula: 1, status: 1 } })
    expect(flagged.changes[0]?.data).toMatchObject({
      formulaMatches: false,
      score: 0.71,
      status: 'berkembang',
      statusMatches: false,
    })
  })
})
