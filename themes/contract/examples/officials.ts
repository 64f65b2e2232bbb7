import type { Official } from '../views/Official'
import { portrait } from './drawings'

/** A fictional village head. */
export const villageHead: Official = {
  name: 'Teladan Permana',
  role: 'Kepala Desa',
  termText: '2021–2029',
  duty: undefined,
  photo: portrait({ seed: 0, alt: 'Foto Teladan Permana' }),
}

const rows: [name: string | undefined, role: string, duty: string | undefined][] = [
  ['Misal Kirana', 'Sekretaris Desa', 'Administrasi, PPID'],
  ['Misal Lestari', 'Kasi Pelayanan', 'Surat, pengaduan'],
  ['Ibarat Rahayu', 'Kasi Kesejahteraan', 'Bantuan sosial, kesehatan'],
  ['Tamsil Hidayat', 'Kasi Pemerintahan', 'Tanah, kependudukan'],
  ['Andai Wibawa', 'Kaur Keuangan', 'APBDes, bendahara'],
  [undefined, 'Kaur Perencanaan', 'Jalan, air, lampu'],
]

/** Six fictional officials; one seat is empty. */
export const villageOfficials: Official[] = rows.map(([name, role, duty], at) => ({
  name,
  role,
  termText: undefined,
  duty,
  photo: name && at < 5 ? portrait({ seed: at + 1, alt: `Foto ${name}` }) : undefined,
}))
