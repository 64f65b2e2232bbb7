import { idOf } from '../../../collections/shared/idOf'
import type { FileResult, PageContext, Route } from '../contract/part'
import { findNews } from '../parts/news/findNews'
import { feedItem, type FeedKind, feedResult, mostItems } from '../parts/news/newsFeed'
import { absoluteHref, villageAddress } from '../site/address'
import type { RegencySite } from '../site/site'
import { villageName } from '../words/text'
import { findRegion } from './findRegion'

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
        return village
          ? [
              feedItem({
                address: villageAddress(settings, site.regency, village),
                author: villageName(village),
                news,
              }),
            ]
          : []
      }),
      subtitle: `Kabar dari semua desa di ${site.regency.name}.`,
      title: `Kabar desa ${site.regency.name}`,
    })
  }
