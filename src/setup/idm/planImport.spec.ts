import { describe, expect, it } from 'vitest'

import { planImport, type StoredRecord } from './planImport'

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
    defaultSource: 'Impor berkas.csv',
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
        data: { isCurrent: true, revision: 1, source: 'Impor berkas.csv', village: 'v1' },
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

  it('warns of a name that is not the code’s village, but not of capitals and spaces', () => {
    expect(plan({}).warnings).toEqual([])
    expect(plan({ rows: [{ ...row, name: 'SAWAH' }] }).warnings).toHaveLength(1)
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
