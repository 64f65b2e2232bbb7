import { expect, it } from 'vitest'

import type { Document } from '../../../payload-types'
import { kindText, numberAndYear } from './documentText'

it.each<[string, Partial<Document>]>([
  ['Peraturan Desa Nomor 6 Tahun 2024', { number: '6' }],
  ['Peraturan Desa Nomor 6 Tahun 2024', { number: 'Nomor 6' }],
  ['Peraturan Desa Nomor 06 Tahun 2024', { number: 'No. 06 Tahun 2024' }],
  ['Peraturan Desa Nomor 6/2024', { number: '6/2024' }],
  ['Peraturan Desa Nomor 2024 Tahun 2025', { number: '2024', year: 2025 }],
  [
    'Keputusan Kepala Desa Nomor 141/Kep.3-Ds/II Tahun 2024',
    { kind: 'sk-kades', number: '141/Kep.3-Ds/II' },
  ],
  ['Peraturan Desa Tahun 2024', { number: null }],
  ['Peraturan Desa Tahun 2024', { number: '-' }],
  ['APB Desa, Nomor 6 Tahun 2024', { kind: 'apbdes', number: '6' }],
  ['Laporan, 27 Maret 2025', { date: '2025-03-26T17:00:00.000Z', kind: 'laporan' }],
  ['Formulir, 2024', { kind: 'formulir' }],
  ['Dokumen, 2024', { kind: 'lainnya' }],
])('is "%s" for %j', (text, document) => {
  expect(kindText({ kind: 'perdes', year: 2024, ...document })).toBe(text)
})

it('says the year once in a number that names it', () => {
  expect(numberAndYear({ number: 'Nomor : 4 TAHUN 2024', year: 2024 })).toBe('4 Tahun 2024')
})
