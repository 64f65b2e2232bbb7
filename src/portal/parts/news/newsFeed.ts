import { idOf } from '../../../../collections/shared/idOf'
import { type FileResult, type PageContext, type Route } from '../part'
import { findNews, type NewsRow } from './findNews'
import { findRegion } from '../../regency/findRegion'
import { absoluteHref, type Address, villageAddress } from '../../site/address'
import type { RegencySite, VillageSite } from '../../site/site'
import { categoryText, dateOf } from './newsCard'
import { villageName } from '../../frame/villageFrame'
import { atomFile, atomType } from '../../formats/feeds/atomFile'
import type { Feed, FeedItem } from '../../formats/feeds/feed'
import { feedId } from '../../formats/feeds/feedId'
import { rssFile, rssType } from '../../formats/feeds/rssFile'

const mostItems = 20

/** A feed in one of its two languages. */
export type FeedKind = 'atom' | 'rss'

/** `/berita/rss.xml` and `/berita/atom.xml`: the newest news of a village. */
export const villageFeed =
  (kind: FeedKind): Route<VillageSite> =>
  async ({ path, reader, site }: PageContext<VillageSite>): Promise<FileResult> => {
    const { docs } = await findNews({ limit: mostItems, reader })
    const name = villageName(site.village)
    return feedResult(kind, {
      address: absoluteHref(site, path),
      home: absoluteHref(site, '/berita'),
      items: docs.map((news) => feedItem({ address: site, author: name, news })),
      subtitle: `Kabar dari ${name}, ${site.regency.name}.`,
      title: `Berita ${name}`,
    })
  }

/** `/kabar/rss.xml` and `/kabar/atom.xml`: the newest news of every village of a regency. */
export const regencyFeed =
  (kind: FeedKind): Route<RegencySite> =>
  async ({ path, reader, settings, site }: PageContext<RegencySite>): Promise<FileResult> => {
    const { inOpenVillages, villages } = await findRegion(reader)
    const { docs } = await findNews({ limit: mostItems, reader, where: inOpenVillages })
    const byId = new Map(villages.map((village) => [village.id, village]))
    return feedResult(kind, {
      address: absoluteHref(site, path),
      home: absoluteHref(site, '/kabar'),
      items: docs.flatMap((news) => {
        const village = byId.get(idOf(news.village) ?? '')
        return village ? [feedItem({ address: villageAddress(settings, site.regency, village), author: villageName(village), news })] : []
      }),
      subtitle: `Kabar dari semua desa di ${site.regency.name}.`,
      title: `Kabar desa ${site.regency.name}`,
    })
  }

const feedItem = ({ address, author, news }: { address: Address; author: string; news: NewsRow }): FeedItem => ({
  author,
  category: categoryText(news),
  id: feedId(news.id),
  publishedAt: new Date(dateOf(news)),
  summary: news.summary?.trim() || undefined,
  title: news.title,
  updatedAt: new Date(news.updatedAt),
  url: absoluteHref(address, `/berita/${news.slug ?? ''}`),
})

const feedResult = (kind: FeedKind, feed: Feed): FileResult => ({
  ...(kind === 'rss' ? { body: rssFile(feed), contentType: rssType } : { body: atomFile(feed), contentType: atomType }),
  kind: 'file',
})
