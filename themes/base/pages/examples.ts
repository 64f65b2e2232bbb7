import type { pagesSlots, PageView } from '../../contract/pages'
import { markSafeHtml } from '../../contract/values'
import { exampleSet, type ExamplesOf } from '../examples/exampleSet'
import { exampleMeta, villageSite } from '../frame/examples'

const ordinary: PageView = {
  meta: exampleMeta('Sejarah'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Profil desa', href: '/profil' },
    { label: 'Sejarah', href: '/sejarah' },
  ],
  title: 'Sejarah',
  lead: 'Dari kampung pembuat garam sampai sekarang.',
  body: markSafeHtml(
    '<p>Menurut cerita orang tua, kampung pertama dibuka di tepi muara oleh beberapa keluarga pembuat garam.</p>' +
      '<h2>Pemekaran</h2><p>Desa ini berdiri sendiri sejak 1982, hasil pemekaran dari desa induk.</p>' +
      '<table><thead><tr><th scope="col">Masa</th><th scope="col">Kepala desa</th></tr></thead><tbody><tr><td>2009–2021</td><td>Umpama Sanjaya</td></tr></tbody></table>',
  ),
  updatedText: '17 Juni 2025',
  linksTitle: 'Halaman lain',
  links: [
    { label: 'Visi dan misi', href: '/visi-misi' },
    { label: 'Lembaga desa', href: '/lembaga' },
  ],
}

/** Examples of the family's pages. */
export const pagesExamples: ExamplesOf<typeof pagesSlots> = {
  Page: exampleSet({
    ordinary,
    empty: {
      ...ordinary,
      lead: undefined,
      body: markSafeHtml(''),
      updatedText: undefined,
      links: [],
    },
  }),
}
