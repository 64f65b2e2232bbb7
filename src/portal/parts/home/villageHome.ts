import type { VillageHomeView } from '../../../../themes/contract'
import { asPage, type HomeContext, type PageContext, type PageResult } from '../../contract/part'
import { pageLink } from '../../frame/villageMenu'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { villageName } from '../../words/text'
import { homeSections } from './homeSections'
import { homeTiles } from './homeTiles'

/** Shares of parts that have nothing to show. */
const nothing = {
  agenda: [],
  agendaMore: undefined,
  budget: undefined,
  calls: [],
  callsMore: undefined,
  facts: [],
  gallery: [],
  galleryMore: undefined,
  head: undefined,
  index: undefined,
  news: [],
  newsEmpty: undefined,
  newsMore: undefined,
  notices: [],
  profileMore: undefined,
  units: [],
  unitsMore: undefined,
} satisfies Partial<VillageHomeView>

/**
 * `/`: what one can do here, what is new, whom to call, how the village stands; each part says its
 * own.
 */
export const villageHome = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { parts, reader, site } = context
  const { village } = site
  const now = new Date()
  const shares = await Promise.all(
    parts.map(async (part) => ({ data: await part.home?.find?.({ now, reader }), part })),
  )
  const page = await villageParts(context, () => [
    village.hero,
    ...shares.flatMap(({ data, part }) => part.home?.photos?.(data) ?? []),
  ])
  const home: HomeContext = {
    context,
    figure: page.figure,
    frame: page.data,
    image: page.image,
    now,
  }
  const shown = shares.reduce<Shown>(
    (view, { data, part }) => ({ ...view, ...part.home?.draw?.(data, home) }),
    nothing,
  )
  const cover = page.figure(village.hero)
  const tiles = homeTiles({
    pages: page.data.pages.map((each) => pageLink(site, each)),
    parts: shares
      .filter(({ data, part }) => part.home?.hasContent?.(data, home) ?? true)
      .map(({ part }) => part),
    site,
  })
  const view: VillageHomeView = {
    ...page.base({
      description: village.summary ?? `Situs resmi ${villageName(village)}, ${site.regency.name}.`,
      image: cover?.image,
      title: undefined,
    }),
    ...shown,
    cover,
    finder: { action: href(site, '/cari'), hint: undefined, query: '' },
    headText: undefined,
    lead: village.summary ?? undefined,
    sections: homeSections(village, {
      agenda: shown.agenda.length > 0,
      budget: shown.budget !== undefined,
      calls: shown.calls.length > 0,
      gallery: shown.gallery.length > 0,
      index: shown.index !== undefined,
      news: true,
      notices: shown.notices.length > 0,
      place: shown.head !== undefined || shown.facts.length > 0,
      tiles: tiles.length > 0,
      units: shown.units.length > 0,
    }),
    tiles,
    tilesTitle: 'Apa yang ingin Anda cari?',
    title: villageName(village),
  }
  return asPage({ name: 'VillageHome', view })
}

type Shown = Pick<VillageHomeView, keyof typeof nothing>
