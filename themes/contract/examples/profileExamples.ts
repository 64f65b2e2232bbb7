import type { ProfileView } from '../views/ProfileView'
import { markSafeHtml } from '../views/SafeHtml'
import { exampleSet } from './exampleSet'
import { villageHead, villageOfficials } from './officials'
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
          photo: undefined,
        },
        {
          name: 'Misal Hermawan',
          role: 'Anggota',
          termText: undefined,
          duty: undefined,
          photo: undefined,
        },
      ],
    },
  ],
  territory: [
    { label: 'Luas', value: '412,50 hektare' },
    { label: 'Batas utara', value: 'Laut' },
    { label: 'Batas timur', value: 'Desa Misal Asri' },
    { label: 'Kode desa', value: '99.99.99.2001' },
  ],
  contact: villageSite.contact,
}

/** Examples of a profile. */
export const profileExamples = exampleSet({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    lead: undefined,
    introduction: undefined,
    facts: [],
    pages: [],
    groups: [],
    territory: [],
    contact: undefined,
  },
})
