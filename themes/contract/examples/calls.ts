import type { CallRow } from '../contact'

const number = (last: number) => ({ label: `0000-000-00${last}`, href: `tel:000000000${last}` })

/** Whom to call for what in a fictional village; one of them has no number. */
export const exampleCalls: CallRow[] = [
  { need: 'Surat dan administrasi', who: 'Misal Lestari, Kasi Pelayanan', call: number(1), isEmergency: false },
  { need: 'Bantuan sosial', who: 'Ibarat Rahayu, Kasi Kesejahteraan', call: number(2), isEmergency: false },
  { need: 'Jalan, air, dan lampu', who: 'Contoh Saputra, Kaur Perencanaan', call: number(3), isEmergency: false },
  { need: 'Ibu hamil dan balita', who: 'Teladan Rahayu, bidan desa', call: number(4), isEmergency: false },
  { need: 'Tanah dan kependudukan', who: 'Tamsil Hidayat, Kasi Pemerintahan', call: undefined, isEmergency: false },
  { need: 'Darurat, siang dan malam', who: 'Panggilan darurat, bebas pulsa', call: { label: '112', href: 'tel:112' }, isEmergency: true },
]
