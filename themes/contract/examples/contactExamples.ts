import type { ContactPageView } from '../contact'
import { exampleCalls } from './calls'
import { exampleSet } from './exampleSet'
import { exampleOutline } from './outline'
import { bareSite, exampleMeta, villageSite } from './site'

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

/** Examples of the contact page. */
export const contactExamples = exampleSet<ContactPageView>({
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
    emptyText: 'Kantor desa belum mengisi kontaknya. Datanglah ke kantor desa pada jam kerja, atau hubungi kantor kecamatan.',
  },
  more: {
    'calls only': { ...ordinary, contact: undefined, mapLink: undefined, outline: undefined, social: [] },
    'office only': { ...ordinary, calls: [], outline: undefined },
  },
})
