import type {
  Official,
  OutlineView,
  profileSlots,
  ProfileView,
  StructureNode,
} from '../../contract/profile'
import { markSafeHtml } from '../../contract/values'
import { portrait } from '../examples/drawings'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, villageSite } from '../frame/examples'

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

/** The outline of a fictional village. */
export const exampleOutline: OutlineView = {
  path: 'M40 66 118 44l92 18 74-26 96 30 14 84-32 68-58 40-84-18-66 34-70-40-52-10-18-72z',
  width: 420,
  height: 300,
  label: 'Batas Desa Contoh Jaya',
  sourceText: 'Batas indikatif dari peta Rupa Bumi, bukan batas hukum.',
}

const ordinary: ProfileView = {
  meta: exampleMeta('Profil desa'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Profil desa', href: '/profil' },
  ],
  title: 'Profil Desa Contoh Jaya',
  lead: 'Desa pesisir dan persawahan dengan empat kampung.',
  introduction: markSafeHtml(
    '<p>Sebagian warga bertani padi dan melinjo, sebagian melaut. Balai desa yang sekarang dibangun warga dengan gotong royong pada 1987.</p>',
  ),
  facts: [
    { label: 'Penduduk', value: '4.812' },
    { label: 'Keluarga', value: '1.326' },
    { label: 'Kampung, RW, RT', value: '4, 6, 21' },
    { label: 'Luas (hektare)', value: '412,50' },
  ],
  pages: [
    { label: 'Sejarah', href: '/sejarah', summary: 'Dari kampung pembuat garam sampai sekarang' },
    { label: 'Visi dan misi', href: '/visi-misi', summary: undefined },
  ],
  vision: {
    text: 'Contoh Jaya yang rukun, sehat, dan mandiri, dengan sawah dan laut yang terjaga bagi anak cucu.',
    more: { label: 'Visi dan misi', href: '/visi-misi' },
  },
  structure: exampleStructure,
  groups: [
    { title: 'Perangkat desa', anchor: 'perangkat', head: villageHead, members: villageOfficials },
    {
      title: 'Badan Permusyawaratan Desa (BPD)',
      anchor: 'bpd',
      head: undefined,
      members: [
        {
          name: 'Umpama Wijaya',
          role: 'Ketua',
          termText: '2020–2028',
          duty: undefined,
          phone: undefined,
          photo: undefined,
        },
        {
          name: 'Misal Hermawan',
          role: 'Anggota',
          termText: undefined,
          duty: undefined,
          phone: undefined,
          photo: undefined,
        },
      ],
    },
  ],
  territory: [
    { label: 'Luas', value: '412,50 hektare' },
    { label: 'Kode desa', value: '99.99.99.2001' },
  ],
  borders: [
    { label: 'Utara', value: 'Laut' },
    { label: 'Timur', value: 'Desa Misal Asri' },
    { label: 'Selatan', value: 'Desa Umpama Sari' },
    { label: 'Barat', value: 'Desa Andai Makmur' },
  ],
  outline: exampleOutline,
  mapLink: { label: 'Buka rute di OpenStreetMap', href: 'https://www.openstreetmap.org/' },
  contact: villageSite.contact,
}

/** Examples of the family's pages. */
export const profileExamples: ExamplesOf<typeof profileSlots> = {
  Profile: exampleSet({
    ordinary,
    empty: {
      ...ordinary,
      site: bareSite,
      lead: undefined,
      introduction: undefined,
      facts: [],
      pages: [],
      vision: undefined,
      structure: undefined,
      groups: [],
      territory: [],
      borders: [],
      outline: undefined,
      mapLink: undefined,
      contact: undefined,
    },
    more: {
      'few people, no portrait': {
        ...ordinary,
        structure: { ...exampleStructure, children: exampleStructure.children.slice(0, 4) },
        groups: ordinary.groups.map(({ head, members, ...group }) => ({
          ...group,
          head: head && { ...head, photo: undefined },
          members: members.map((member) => ({ ...member, photo: undefined })),
        })),
        outline: undefined,
      },
    },
  }),
}
