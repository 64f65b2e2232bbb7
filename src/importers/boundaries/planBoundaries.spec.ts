import { describe, expect, it } from 'vitest'

import { boundaries as importer } from '.'
import { reportLines } from '../report'
import { planBoundaries } from './planBoundaries'
import type { Boundary } from './readBoundaries'

const boundary = (code: string, feature: number): Boundary => ({
  code,
  feature,
  polygons: [
    [
      [
        [106, -6],
        [106.1, -6],
        [106, -6.1],
      ],
    ],
  ],
})
const village = (code: string) => ({ code, id: `id-${code}`, name: `Desa ${code}`, outline: {} })
const plan = ({
  boundaries,
  ...args
}: {
  boundaries: Boundary[]
  source?: string
  villages: Parameters<typeof planBoundaries>[0]['villages']
}) => planBoundaries({ file: { boundaries, issues: [] }, source: undefined, ...args })

const first = plan({
  boundaries: [boundary('99.01.01.2001', 1)],
  source: 'Peta uji',
  villages: [village('99.01.01.2001')],
})
const stored = { ...village('99.01.01.2001'), outline: first.changes[0]?.outline }

describe('boundaries against what is stored', () => {
  it('are new for a village without an outline', () => {
    expect(first.changes).toMatchObject([
      { id: 'id-99.01.01.2001', isNew: true, outline: { source: 'Peta uji' } },
    ])
  })

  it('change nothing the second time, with the same source or none', () => {
    for (const source of ['Peta uji', undefined]) {
      const again = plan({ boundaries: [boundary('99.01.01.2001', 1)], source, villages: [stored] })
      expect([again.changes, again.same]).toEqual([[], 1])
    }
  })

  it('change a village when only the source differs', () => {
    const again = plan({
      boundaries: [boundary('99.01.01.2001', 1)],
      source: 'Peta lain',
      villages: [stored],
    })
    expect(again.changes).toMatchObject([
      { isNew: false, outline: { path: stored.outline?.path, source: 'Peta lain' } },
    ])
  })

  it('name villages that are not here, that are not in the file, and shapes without area', () => {
    const flat: Boundary = {
      code: '99.01.01.2003',
      feature: 3,
      polygons: [
        [
          [
            [106, -6],
            [106.1, -6],
            [106.2, -6],
          ],
        ],
      ],
    }
    const found = plan({
      boundaries: [boundary('99.01.01.2009', 1), flat],
      villages: [village('99.01.01.2002'), village('99.01.01.2003')],
    })
    expect(found).toMatchObject({
      changes: [],
      issues: [
        {
          level: 'skipped',
          place: 'fitur 1',
          reason: 'desa 99.01.01.2009 tidak ada di basis data',
        },
        { level: 'error', place: 'fitur 3', reason: '99.01.01.2003: bentuknya tidak punya luas' },
      ],
      without: [{ code: '99.01.01.2002' }],
    })
    expect(reportLines({ notes: importer.notes(found), plan: found })).toEqual([
      'GAGAL   fitur 3: 99.01.01.2003: bentuknya tidak punya luas',
      'LEWAT   fitur 1: desa 99.01.01.2009 tidak ada di basis data',
      '0 baru, 0 ubah, 0 sama, 1 kesalahan, 1 dilewati.',
      'TANPA   99.01.01.2002 Desa 99.01.01.2002: tidak ada di berkas',
      '1 desa tanpa batas di berkas.',
    ])
  })

  it('under another village’s name are refused one by one, and the whole file where most are', () => {
    const named = (code: string, feature: number, name: string): Boundary => ({
      ...boundary(code, feature),
      name,
    })
    const villages = ['Atas', 'Bukit Raya', 'Cempaka', 'Danau Indah'].map((name, index) => ({
      ...village(`99.01.01.200${index}`),
      name,
    }))
    const one = plan({
      boundaries: [
        named('99.01.01.2000', 1, 'DESA ATAS'),
        named('99.01.01.2001', 2, 'Bukitraja'),
        named('99.01.01.2002', 3, 'Tengkuru'),
      ],
      villages,
    })
    expect([one.changes.map(({ id }) => id), one.refusal]).toEqual([
      ['id-99.01.01.2000', 'id-99.01.01.2001'],
      undefined,
    ])
    expect(one).toMatchObject({
      issues: [
        { level: 'warning', place: 'fitur 2' },
        {
          level: 'error',
          place: 'fitur 3',
          reason: '"Tengkuru" untuk 99.01.01.2002, tercatat sebagai "Cempaka": desa lain',
        },
      ],
    })
    const all = plan({
      boundaries: villages.map(({ code }, index) =>
        named(code, index + 1, villages[(index + 1) % 4]?.name ?? ''),
      ),
      villages,
    })
    expect(all.refusal).toMatch(/kode BPS/)
  })

  it('by codes of Statistics Indonesia are refused as a whole, with or without names', () => {
    const codes = ['99.01.01.0001', '99.01.01.0002', '99.01.02.0001', '99.01.01.2001']
    expect(
      plan({
        boundaries: codes.map((code, index) => boundary(code, index + 1)),
        villages: [village('99.01.01.2001')],
      }).refusal,
    ).toMatch(/kode BPS/)
  })
})
