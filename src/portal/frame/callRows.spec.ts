import { expect, it } from 'vitest'

import type { Village } from '../../payload-types'
import { callRows } from './callRows'

const village = (contact: Village['contact'] = {}) => ({ contact, name: 'Contoh' }) as Village
const person = (over: { duty?: string; phone?: string } = {}) => ({
  name: 'Misal',
  position: 'Kasi Pelayanan',
  ...over,
})

it('names officials with a duty or a number, the office, and the emergency number last', () => {
  const rows = callRows({
    officials: [
      person({ duty: 'Surat', phone: '0000-111' }),
      person(),
      person({ duty: 'Bansos' }),
      person({ phone: '0000-222' }),
    ],
    village: village({ phone: '0000-999' }),
  })
  expect(
    rows.map(({ call, isEmergency, need, who }) => [need, who, call?.href, isEmergency]),
  ).toEqual([
    ['Surat', 'Misal, Kasi Pelayanan', 'tel:0000111', false],
    ['Bansos', 'Misal, Kasi Pelayanan', undefined, false],
    ['Kasi Pelayanan', 'Misal', 'tel:0000222', false],
    ['Urusan lain', 'Kantor Desa Contoh', 'tel:0000999', false],
    ['Darurat, siang dan malam', 'Panggilan darurat, bebas pulsa', 'tel:112', true],
  ])
})

it('keeps office and emergency number in a short list', () => {
  const officials = Array.from({ length: 9 }, () => person({ duty: 'Surat' }))
  const rows = callRows({ most: 6, officials, village: village({ whatsapp: '0812-0000-0000' }) })
  expect(rows.map(({ call }) => call?.href)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    'https://wa.me/6281200000000',
    'tel:112',
  ])
})

it('is empty for a village that has entered neither', () => {
  expect(callRows({ officials: [person()], village: village() })).toEqual([])
})

it('is the office alone where no official has a duty', () => {
  expect(
    callRows({ officials: [], village: village({ phone: '0000-999' }) }).map(({ need }) => need),
  ).toEqual(['Semua urusan', 'Darurat, siang dan malam'])
})
