import type { CallRow, ContactPageView, contactSlots } from '../../contract/contact'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { bareSite, exampleMeta, villageSite } from '../frame/examples'
import { exampleOutline } from '../profile/examples'

const number = (last: number) => ({ label: `0000-000-00${last}`, href: `tel:000000000${last}` })

/** Whom to call for what in a fictional village; one of them has no number. */
export const exampleCalls: CallRow[] = [
  {
    need: 'Surat dan administrasi',
    who: 'Misal Lestari, Kasi Pelayanan',
    call: number(1),
    isEmergency: false,
  },
  {
    need: 'Bantuan sosial',
    who: 'Ibarat Rahayu, Kasi Kesejahteraan',
    call: number(2),
    isEmergency: false,
  },
  {
    need: 'Jalan, air, dan lampu',
    who: 'Contoh Saputra, Kaur Perencanaan',
    call: number(3),
    isEmergency: false,
  },
  {
    need: 'Ibu hamil dan balita',
    who: 'Teladan Rahayu, bidan desa',
    call: number(4),
    isEmergency: false,
  },
  {
    need: 'Tanah dan kependudukan',
    who: 'Tamsil Hidayat, Kasi Pemerintahan',
    call: undefined,
    isEmergency: false,
  },
  {
    need: 'Darurat, siang dan malam',
    who: 'Panggilan darurat, bebas pulsa',
    call: { label: '112', href: 'tel:112' },
    isEmergency: true,
  },
]

const ordinary: ContactPageView = {
  meta: exampleMeta('Kontak'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Kontak', href: '/kontak' },
  ],
  title: 'Kontak',
  lead: 'Telepon, datang, atau tulis. Kantor desa melayani tanpa biaya.',
  contact: villageSite.contact,
  calls: exampleCalls,
  mapLink: { label: 'Buka rute di OpenStreetMap', href: 'https://www.openstreetmap.org/' },
  outline: exampleOutline,
  social: villageSite.social,
  emptyText: undefined,
}

/** Examples of the family's pages. */
export const contactExamples: ExamplesOf<typeof contactSlots> = {
  Contact: exampleSet({
    ordinary,
    empty: {
      ...ordinary,
      site: bareSite,
      lead: undefined,
      contact: undefined,
      calls: [],
      mapLink: undefined,
      outline: undefined,
      social: [],
      emptyText:
        'Kantor desa belum mengisi kontaknya. Datanglah ke kantor desa pada jam kerja, atau hubungi kantor kecamatan.',
    },
    more: {
      'calls only': {
        ...ordinary,
        contact: undefined,
        mapLink: undefined,
        outline: undefined,
        social: [],
      },
      'office only': { ...ordinary, calls: [], outline: undefined },
    },
  }),
}
