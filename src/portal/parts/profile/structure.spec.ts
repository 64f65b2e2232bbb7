import { describe, expect, it } from 'vitest'

import type { StructureNode } from '../../../../themes/contract'
import { structure } from './structure'

type Institution = Parameters<typeof structure>[0][number]['institution']

const people = (...positions: string[]) =>
  positions.map((position, at) => ({
    institution: 'pemerintah-desa' as Institution,
    isHead: false,
    name: `Nama ${at + 1}`,
    position,
  }))

/** The tree as indented lines. */
const lines = (node: StructureNode | undefined, depth = 0): string[] =>
  node
    ? [
        `${'  '.repeat(depth)}${node.role}`,
        ...node.children.flatMap((child) => lines(child, depth + 1)),
      ]
    : []

describe('the structure of a village government', () => {
  it('puts heads of affairs under the secretary, heads of section and hamlets under the head', () => {
    const found = structure(
      people(
        'Kepala Desa',
        'Kasi Pelayanan',
        'Kepala Dusun Kulon',
        'Kaur Keuangan',
        'Sekretaris Desa',
        'Kasi Pemerintahan',
        'Kaur Perencanaan',
      ),
    )
    expect(lines(found)).toEqual([
      'Kepala Desa',
      '  Sekretaris Desa',
      '    Kaur Keuangan',
      '    Kaur Perencanaan',
      '  Kasi Pelayanan',
      '  Kasi Pemerintahan',
      '  Kepala Dusun Kulon',
    ])
  })

  it.each([
    'Sekretaris Desa',
    'SEKDES',
    'Plt. Sekretaris Desa',
    'Pj. Sekdes',
    'Sekretaris',
    'Carik',
  ])('takes "%s" for the secretary', (title) => {
    expect(lines(structure(people('Kepala Desa', title, 'Kaur Umum')))).toEqual([
      'Kepala Desa',
      `  ${title}`,
      '    Kaur Umum',
    ])
  })

  it.each([
    'Kaur Umum',
    'Ka.Ur. TU & Umum',
    'KAUR KEUANGAN',
    'Kepala Urusan Perencanaan',
    'Plt Kaur Keuangan',
    'Bendahara Desa',
  ])('puts "%s" under the secretary', (title) => {
    expect(lines(structure(people('Kades', 'Sekdes', title)))).toEqual([
      'Kades',
      '  Sekdes',
      `    ${title}`,
    ])
  })

  it.each([
    'Kasi Pelayanan',
    'Kasie. Kesra',
    'Kepala Seksi Pemerintahan',
    'KASI KESEJAHTERAAN',
    'Kadus I',
    'Kepala Dusun Krajan',
    'Kepala Kampung Lor',
    'Kasun Wetan',
    'Kawil 2',
    'Pelaksana Kewilayahan Blok C',
    'Penjaga Kantor',
  ])('puts "%s" under the head', (title) => {
    expect(lines(structure(people('Kepala Desa', 'Sekretaris Desa', title)))).toEqual([
      'Kepala Desa',
      '  Sekretaris Desa',
      `  ${title}`,
    ])
  })

  it.each(['Pj. Kepala Desa', 'Penjabat Kepala Desa', 'KEPALA DESA', 'Kuwu', 'Perbekel'])(
    'takes "%s" for the head',
    (title) => {
      expect(structure(people('Sekretaris Desa', 'Kaur Umum', title))?.role).toBe(title)
    },
  )

  it('takes whoever is marked as head, whatever the title', () => {
    const [first, second, third] = people('Kepala Kampung', 'Sekretaris Desa', 'Kaur Umum')
    expect(structure([{ ...first!, isHead: true }, second!, third!])?.role).toBe('Kepala Kampung')
  })

  it('puts staff under whom their title names, else under the secretary', () => {
    const found = structure(
      people(
        'Kepala Desa',
        'Sekretaris Desa',
        'Kepala Seksi Pelayanan',
        'Kaur Keuangan',
        'Staf Kasi Pelayanan',
        'Staf Kepala Urusan Keuangan',
        'Operator Desa',
      ),
    )
    expect(lines(found)).toEqual([
      'Kepala Desa',
      '  Sekretaris Desa',
      '    Kaur Keuangan',
      '      Staf Kepala Urusan Keuangan',
      '    Operator Desa',
      '  Kepala Seksi Pelayanan',
      '    Staf Kasi Pelayanan',
    ])
  })

  it('shows an empty seat, of a head not entered and of one without a name', () => {
    const found = structure([
      ...people('Sekretaris Desa', 'Kaur Umum'),
      { ...people('Kaur Keuangan')[0]!, name: '(kosong)' },
    ])
    expect([found?.role, found?.name]).toEqual(['Kepala Desa', undefined])
    expect(found?.children[0]?.children.map(({ name }) => name)).toEqual(['Nama 2', undefined])
  })

  it('does without a secretary', () => {
    expect(lines(structure(people('Kepala Desa', 'Kaur Umum', 'Kasi Pelayanan')))).toEqual([
      'Kepala Desa',
      '  Kaur Umum',
      '  Kasi Pelayanan',
    ])
  })

  it('leaves nobody out and names nobody twice', () => {
    const titles = [
      'Kepala Desa',
      'Kepala Desa',
      'Sekdes',
      'Sekretaris Desa',
      'Kaur A',
      'Kasi B',
      'Kadus C',
      'Staf',
      'Juru Kunci',
      'Staf Kaur A',
    ]
    expect(
      lines(structure(people(...titles)))
        .map((line) => line.trim())
        .sort(),
    ).toEqual(titles.toSorted())
  })

  it('is none with fewer than three people of the government', () => {
    const others = people('Ketua', 'Wakil', 'Anggota').map((person) => ({
      ...person,
      institution: 'bpd' as Institution,
    }))
    expect(structure([...people('Kepala Desa', 'Sekretaris Desa'), ...others])).toBeUndefined()
  })
})
