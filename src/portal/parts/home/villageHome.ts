import type { VillageHomeView } from '../../../../themes/contract'
import { findHome } from './findHome'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { albumCard } from '../gallery/albumCard'
import { budgetFigures } from '../budget/budgetFigures'
import { budgetSummary } from '../budget/budgetSummary'
import { callRows } from '../contact/callRows'
import { eventChanges, eventRow } from '../agenda/eventRow'
import { homeSections } from './homeSections'
import { homeTiles } from './homeTiles'
import { indexSummary } from '../village-index/indexSummary'
import { newsCard } from '../news/newsCard'
import { noticeRow, runningNotices, urgentFirst } from '../notices/noticeRow'
import { officialView } from '../profile/official'
import { isInForce, periodChanges } from '../../views/period'
import { villageFacts } from '../profile/villageFacts'
import { villageName } from '../../views/villageFrame'
import { pageLink } from '../../views/villageMenu'
import { asPage, type PageContext, type PageResult } from '../part'
import { villageParts } from '../../pages/villagePage'

type HomeData = Awaited<ReturnType<typeof findHome>>

const mostNotices = 3
const mostCalls = 6

/** `/`: what one can do here, what is new, whom to call, how the village stands. */
export const villageHome = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, settings, site } = context
  const { village } = site
  const now = new Date()
  const data = await findHome({ now, reader })
  const head = data.people.find(({ isHead }) => isHead)
  const parts = await villageParts(context, () => [
    village.hero,
    head?.photo,
    ...data.news.map(({ photo }) => photo),
    ...data.albums.map(({ photos }) => photos[0]),
  ])
  const { notices: open, pages } = parts.data
  for (const notice of open) periodChanges(notice, now).forEach(reader.expireAt)
  eventChanges(data.events, now).forEach(reader.expireAt)
  const inForce = open.filter((notice) => isInForce(notice, now))
  const above = new Set(runningNotices(open, now))
  const cover = parts.figure(village.hero)
  const shown = {
    agenda: data.events.map((event) => eventRow({ event, href: href(site, `/agenda/${event.slug ?? ''}`), now })),
    budget: moneyOf(data, site),
    calls: callRows({ most: mostCalls, officials: data.people, village }),
    facts: villageFacts(village),
    gallery: data.albums.map((album) =>
      albumCard({ album, href: href(site, `/galeri/${album.slug ?? ''}`), photo: parts.image(album.photos[0]) }),
    ),
    head: head && officialView(head, parts.image(head.photo)),
    index: indexSummary({ more: { href: href(site, '/indeks'), label: 'Rincian indeks' }, records: data.records }),
    news: newsCards(data, site, parts.image),
    notices: urgentFirst(inForce.filter((notice) => !above.has(notice)))
      .slice(0, mostNotices)
      .map((notice) => noticeRow(notice, { now, settings, site })),
    tiles: homeTiles({
      pages: pages.map((page) => pageLink(site, page)),
      site,
      withContent: partsWithContent(data, inForce.length > 0),
    }),
    units: [],
  }
  const view: VillageHomeView = {
    ...parts.base({
      description: village.summary ?? `Situs resmi ${villageName(village)}, ${site.regency.name}.`,
      image: cover?.image,
      title: undefined,
    }),
    ...shown,
    ...linksOn(data, site),
    cover,
    finder: { action: href(site, '/cari'), hint: undefined, query: '' },
    headText: undefined,
    lead: village.summary ?? undefined,
    newsEmpty: shown.news.length > 0 ? undefined : newsEmpty(site),
    sections: homeSections(village, {
      agenda: shown.agenda.length > 0,
      budget: shown.budget !== undefined,
      calls: shown.calls.length > 0,
      gallery: shown.gallery.length > 0,
      index: shown.index !== undefined,
      news: true,
      notices: shown.notices.length > 0,
      place: shown.head !== undefined || shown.facts.length > 0,
      tiles: shown.tiles.length > 0,
      units: false,
    }),
    tilesTitle: 'Apa yang ingin Anda cari?',
    title: villageName(village),
    unitsMore: undefined,
  }
  return asPage({ name: 'VillageHome', view })
}

/** Only the newest tells more than its title, so that all fit beside the tiles. */
const newsCards = ({ news }: HomeData, site: VillageSite, image: Awaited<ReturnType<typeof villageParts>>['image']): VillageHomeView['news'] =>
  news
    .map((item) => newsCard({ href: href(site, `/berita/${item.slug ?? ''}`), news: item, photo: image(item.photo) }))
    .map((card, index) => (index === 0 ? card : { ...card, summary: undefined }))

/** The newest year that tells what was spent; before any does, the newest plan. */
const moneyOf = ({ budgets }: HomeData, site: VillageSite): VillageHomeView['budget'] => {
  const spent = budgets.find((budget) => budgetFigures(budget).totals.spending.actual !== undefined)
  const budget = spent ?? budgets[0]
  return budgetSummary({ budget, more: { href: href(site, `/transparansi/${budget?.year ?? ''}`), label: 'Lihat APB Desa' } })
}

const partsWithContent = (data: HomeData, hasNotices: boolean): Set<string> =>
  new Set([
    ...(data.news.length > 0 ? ['berita'] : []),
    ...(data.events.length > 0 ? ['agenda'] : []),
    ...(hasNotices ? ['pengumuman'] : []),
    ...(data.budgets.length > 0 ? ['transparansi'] : []),
    ...(data.hasDocuments ? ['dokumen'] : []),
    ...(data.records.length > 0 ? ['indeks'] : []),
    ...(data.albums.length > 0 ? ['galeri'] : []),
    // These say something of every village.
    'kontak',
    'profil',
  ])

const linksOn = (data: HomeData, site: VillageSite) => ({
  agendaMore: data.events.length > 0 ? { href: href(site, '/agenda'), label: 'Seluruh agenda' } : undefined,
  callsMore: data.people.length > 0 ? { href: href(site, '/profil'), label: 'Semua perangkat desa' } : undefined,
  galleryMore: data.albums.length > 0 ? { href: href(site, '/galeri'), label: 'Semua album' } : undefined,
  newsMore: data.news.length > 0 ? { href: href(site, '/berita'), label: 'Semua berita' } : undefined,
  profileMore: { href: href(site, '/profil'), label: 'Profil desa dan perangkatnya' },
})

const newsEmpty = (site: VillageSite): VillageHomeView['newsEmpty'] => ({
  link: { href: href(site, '/profil'), label: 'Lihat profil desa' },
  text: 'Kabar dari kantor desa akan tampil di sini.',
  title: 'Belum ada berita',
})
