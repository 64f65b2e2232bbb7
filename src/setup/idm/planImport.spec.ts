import { describe, expect, it } from 'vitest'

import { planImport, type StoredRecord } from './planImport'
import { reportLines } from './reportLines'

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
const plan = (args: {
  revision?: number
  rows?: (typeof row)[]
  source?: string
  stored?: StoredRecord[]
}) =>
  planImport({
    defaultSource: 'Kementerian Desa',
    parsed: { issues: [], records: args.rows ?? [row] },
    revision: args.revision ?? 1,
    source: args.source,
    stored: args.stored ?? [],
    villages: [village],
  })

describe('planImport', () => {
  it('creates what is not stored, as the current record', () => {
    expect(plan({}).changes).toMatchObject([
      {
        data: { isCurrent: true, revision: 1, source: 'Kementerian Desa', village: 'v1' },
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
    expect(next.superseded).toEqual([{ id: 'r1', village: 'v1' }])
  })

  it('keeps the current one when a lower revision comes late', () => {
    const late = plan({ revision: 1, stored: [{ ...stored, revision: 2 }] })
    expect(late.changes).toMatchObject([{ data: { isCurrent: false, revision: 1 } }])
    expect(late.superseded).toEqual([])
  })

  it('reports a code that the database lacks', () => {
    const { changes, errors } = plan({ rows: [{ ...row, code: '99.01.01.2999' }] })
    expect(changes).toEqual([])
    expect(errors).toEqual([
      { column: 'kode', reason: 'desa 99.01.01.2999 tidak ada di basis data', row: 2 },
    ])
  })

  it('takes capitals and spaces as they come, and writes another spelling with a warning', () => {
    expect(plan({}).warnings).toEqual([])
    const spelt = plan({ rows: [{ ...row, name: 'LEMBAH KOPPI' }] })
    expect([spelt.warnings.length, spelt.errors.length, spelt.changes.length]).toEqual([1, 0, 1])
  })

  it('refuses a row under another village’s name, since codes are used again', () => {
    const { changes, errors, refusal } = plan({ rows: [{ ...row, name: 'SAWAH' }] })
    expect([changes, refusal]).toEqual([[], undefined])
    expect(errors).toMatchObject([{ column: 'nama', reason: expect.stringContaining('"SAWAH" untuk 99.01.01.2001, tercatat sebagai "Lembah Kopi": desa lain') as unknown, row: 2 }])
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
    const found = planImport({ defaultSource: '', parsed: { codes, issues, records: [row, there] }, revision: 1, source: undefined, stored: [], villages: [village] })
    expect(found).toMatchObject({ errors: [{ row: 5 }], skipped: { regencies: 2, rows: 2 } })
    expect(found.changes).toHaveLength(1)
    expect(reportLines(found)).toContain('Dilewati: 2 baris dari 2 kabupaten atau kota lain.')
  })

  it('refuses a file whose names mostly belong to other villages, with the likely reason', () => {
    const names = ['Atas', 'Bukit Raya', 'Cempaka', 'Danau Indah', 'Empang']
    const villages = names.map((name, index) => ({ ...village, code: `99.01.01.200${index}`, id: `v${index}`, name }))
    const rows = villages.map(({ code }, index) => ({ ...row, code, name: names[(index + 1) % 5] ?? '', row: index + 2 }))
    const found = planImport({ defaultSource: '', parsed: { issues: [], records: rows }, revision: 1, source: undefined, stored: [], villages })
    expect(found.refusal).toMatch(/kode BPS, bukan kode Kemendagri/)
    expect(reportLines(found).at(-1)).toBe(found.refusal)
  })

  it('flags figures that contradict the formula or the thresholds and keeps them', () => {
    const flagged = plan({ rows: [{ ...row, score: 0.71 }] })
    expect(flagged).toMatchObject({ formulaMismatches: 1, statusMismatches: 1 })
    expect(flagged.changes[0]?.data).toMatchObject({
      formulaMatches: false,
      score: 0.71,
      status: 'berkembang',
      statusMatches: false,
    })
  })
})
