import type { Land } from '../pictures/backdrop'

/**
 * The fictional regency. No real village, district or regency of Indonesia has any of these names.
 */
export const demoRegency = {
  code: '99.01',
  contact: {
    address: 'Jalan Balai Rakyat Nomor 1, Contoh Kota',
    email: 'dpmd@contohkab.example',
    office: 'Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Contoh',
    phone: '(099) 555-0100',
  },
  name: 'Kabupaten Contoh',
  province: 'Nusa Contoh',
} as const

/**
 * A district with its villages in the order of their codes; the first village of each is a rich
 * one.
 */
export const demoDistricts: readonly { land: Land; name: string; villages: readonly string[] }[] = [
  {
    land: 'bukit',
    name: 'Giriwangsa',
    villages: [
      'Lembahkopi',
      'Giriwening',
      'Batusaga',
      'Arenwangi',
      'Curugbiru',
      'Kabutsari',
      'Punggungrasa',
      'Cadaswangi',
    ],
  },
  {
    land: 'sawah',
    name: 'Lumbungraya',
    villages: [
      'Sawahwening',
      'Lumbungasri',
      'Padiwulung',
      'Irigasari',
      'Bulirmas',
      'Galengasih',
      'Tanjungpari',
      'Jeramisari',
    ],
  },
  {
    land: 'pesisir',
    name: 'Segarawangi',
    villages: [
      'Muaraperahu',
      'Karangsegara',
      'Bakauwangi',
      'Teluksenja',
      'Layarsari',
      'Garambening',
      'Nyiurasih',
      'Ombaksari',
    ],
  },
]
