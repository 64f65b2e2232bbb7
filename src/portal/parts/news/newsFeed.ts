import { type FileResult, type PageContext, type Route } from '../../contract/part'
import { atomFile, atomType } from '../../formats/feeds/atomFile'
import type { Feed, FeedItem } from '../../formats/feeds/feed'
import { feedId } from '../../formats/feeds/feedId'
import { rssFile, rssType } from '../../formats/feeds/rssFile'
import { absoluteHref, type Address } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { villageName } from '../../words/text'
import { findNews, type NewsRow } from './findNews'
import { categoryText, dateOf } from './newsCard'

/** Items of one feed. */
export const mostItems = 20

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

/** An item of news in a feed. */
export const feedItem = ({
  address,
  author,
  news,
}: {
  address: Address
  author: string
  news: NewsRow
}): FeedItem => ({
  author,
  category: categoryText(news),
  id: feedId(news.id),
  publishedAt: new Date(dateOf(news)),
  summary: news.summary?.trim() || undefined,
  title: news.title,
  updatedAt: new Date(news.updatedAt),
  url: absoluteHref(address, `/berita/${news.slug ?? ''}`),
})

export const feedResult = (kind: FeedKind, feed: Feed): FileResult => ({
  ...(kind === 'rss'
    ? { body: rssFile(feed), contentType: rssType }
    : { body: atomFile(feed), contentType: atomType }),
  kind: 'file',
})
