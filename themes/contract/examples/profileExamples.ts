import type { ProfileView } from '../profile'
import { markSafeHtml } from '../values'
import { exampleSet } from './exampleSet'
import { exampleStructure, villageHead, villageOfficials } from './officials'
import { exampleOutline } from './outline'
import { bareSite, exampleMeta, villageSite } from './site'

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

/** Examples of a profile. */
export const profileExamples = exampleSet<ProfileView>({
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
})
