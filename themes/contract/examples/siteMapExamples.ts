import type { SiteMapView } from '../search'
import { exampleSet } from './exampleSet'
import { bareSite, exampleMeta, villageSite } from './site'

const ordinary: SiteMapView = {
  meta: exampleMeta('Peta situs'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Peta situs', href: '/peta-situs' },
  ],
  title: 'Peta situs',
  lead: 'Semua halaman situs ini.',
  groups: [
    ...villageSite.footerGroups,
    {
      title: 'Kabar',
      links: [
        { label: 'Berita', href: '/berita' },
        { label: 'Pengumuman', href: '/pengumuman' },
        { label: 'Agenda', href: '/agenda' },
        { label: 'Galeri', href: '/galeri' },
      ],
    },
    { title: 'Tentang situs', links: villageSite.footerLinks },
  ],
}

/** Examples of the site map. */
export const siteMapExamples = exampleSet({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    lead: undefined,
    groups: [{ title: 'Situs', links: [{ label: 'Beranda', href: '/' }] }],
  },
})
