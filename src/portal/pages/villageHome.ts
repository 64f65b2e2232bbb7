import type { Fact, Link, Official as OfficialView, Tile, VillageHomeView } from '../../../themes/contract'
import type { Official, Village } from '../../payload-types'
import { findIndexRecords } from '../queries/findIndexRecords'
import { findNews } from '../queries/findNews'
import { href } from '../site/address'
import type { VillageSite } from '../site/site'
import { indexSummary } from '../views/indexSummary'
import { newsCard } from '../views/newsCard'
import { officialView } from '../views/official'
import { numberText } from '../views/text'
import { villageName } from '../views/villageFrame'
import { asPage, type PageContext, type PageResult } from './context'
import { villageParts } from './villagePage'

/** `/`: what is new, whom to ask, how the village stands. */
export const villageHome = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const { village } = site
  const [news, officials, records] = await Promise.all([
    findNews({ limit: 4, reader }),
    reader.find({
      collection: 'officials',
      limit: 7,
      sort: 'order',
      where: { institution: { equals: 'pemerintah-desa' } },
    }),
    findIndexRecords(reader),
  ])
  const parts = await villageParts(context, () => [
    village.hero,
    ...news.docs.map(({ photo }) => photo),
    ...officials.docs.map(({ photo }) => photo),
  ])
  const cover = parts.image(village.hero)
  const people = officials.docs.map((doc) => ({ doc, view: officialView(doc, parts.image(doc.photo)) }))
  const isHead = ({ doc }: { doc: Official; view: OfficialView }) => doc.isHead === true
  const view: VillageHomeView = {
    ...parts.base({
      description: village.summary ?? `Situs resmi ${villageName(village)}, ${site.regency.name}.`,
      image: cover,
      title: undefined,
    }),
    cover: cover && { caption: undefined, image: cover },
    facts: villageFacts(village),
    head: people.find(isHead)?.view,
    headText: undefined,
    index: indexSummary({ more: { href: href(site, '/indeks'), label: 'Rincian indeks' }, records }),
    lead: village.summary ?? undefined,
    // Only the newest tells more than its title, so that all four fit beside the tiles.
    news: news.docs
      .map((item) => newsCard({ href: href(site, `/berita/${item.slug}`), news: item, photo: parts.image(item.photo) }))
      .map((card, index) => (index === 0 ? card : { ...card, summary: undefined })),
    newsEmpty:
      news.docs.length > 0
        ? undefined
        : {
            link: { href: href(site, '/profil'), label: 'Lihat profil desa' },
            text: 'Kabar dari kantor desa akan tampil di sini.',
            title: 'Belum ada berita',
          },
    newsMore: news.docs.length > 0 ? { href: href(site, '/berita'), label: 'Semua berita' } : undefined,
    officials: people.filter((each) => !isHead(each)).slice(0, 6).map((each) => each.view),
    officialsMore: people.length > 0 ? { href: href(site, '/profil'), label: 'Semua perangkat desa' } : undefined,
    tiles: tiles({ pages: parts.data.pages.map(({ slug, title }) => ({ href: href(site, `/halaman/${slug}`), label: title })), site }),
    title: villageName(village),
  }
  return asPage({ name: 'VillageHome', view })
}

const tiles = (args: { pages: Link[]; site: VillageSite }): Tile[] => [
  { href: href(args.site, '/berita'), icon: 'news', label: 'Berita desa' },
  { href: href(args.site, '/profil'), icon: 'people', label: 'Profil dan perangkat' },
  { href: href(args.site, '/indeks'), icon: 'stairs', label: 'Indeks desa' },
  ...args.pages.slice(0, 5).map((page): Tile => ({ ...page, icon: 'document' })),
]

/** The figures a village has entered, up to four. */
export const villageFacts = (village: Village): Fact[] => {
  const parts = [village.hamlets, village.rw, village.rt]
  const year = village.figuresYear ? ` (${village.figuresYear})` : ''
  const facts: (Fact | undefined)[] = [
    village.population ? { label: `Penduduk${year}`, value: numberText(village.population) } : undefined,
    village.households ? { label: 'Keluarga', value: numberText(village.households) } : undefined,
    parts.every((part) => typeof part === 'number')
      ? { label: 'Dusun, RW, RT', value: parts.map((part) => numberText(part)).join(', ') }
      : undefined,
    village.area ? { label: 'Luas (hektare)', value: numberText(village.area) } : undefined,
  ]
  return facts.filter((fact) => fact !== undefined)
}
