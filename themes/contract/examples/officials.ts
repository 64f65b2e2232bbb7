import type { Official, StructureNode } from '../profile'
import { portrait } from './drawings'

/** A fictional village head. */
export const villageHead: Official = {
  name: 'Teladan Permana',
  role: 'Kepala Desa',
  termText: '2021–2029',
  duty: undefined,
  phone: undefined,
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
  phone: at === 1 ? { label: '0000-000-001', href: 'tel:0000000001' } : undefined,
  photo: name && at < 5 ? portrait({ seed: at + 1, alt: `Foto ${name}` }) : undefined,
}))

/** Who reports to whom in a fictional village: three levels, one empty seat. */
export const exampleStructure: StructureNode = {
  role: 'Kepala Desa',
  name: 'Teladan Permana',
  children: [
    {
      role: 'Sekretaris Desa',
      name: 'Misal Kirana',
      children: [
        { role: 'Kaur Tata Usaha dan Umum', name: 'Umpama Lestari', children: [] },
        { role: 'Kaur Keuangan', name: 'Andai Wibawa', children: [] },
        { role: 'Kaur Perencanaan', name: undefined, children: [] },
      ],
    },
    { role: 'Kasi Pemerintahan', name: 'Tamsil Hidayat', children: [] },
    { role: 'Kasi Kesejahteraan', name: 'Ibarat Rahayu', children: [] },
    { role: 'Kasi Pelayanan', name: 'Misal Lestari', children: [] },
    { role: 'Kepala Kampung Lor', name: 'Andai Sasmita', children: [] },
    { role: 'Kepala Kampung Wetan', name: 'Misal Suganda', children: [] },
  ],
}
