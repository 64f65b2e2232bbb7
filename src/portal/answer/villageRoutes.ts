import { type Documents, type ItemRoute, notFound, type Part, type Section } from '../contract/part'
import { villageCard } from '../formats/card/cards'
import { icons } from '../formats/icons/icons'
import { robots } from '../formats/robots'
import { securityText } from '../formats/securityText'
import { villageSitemap } from '../formats/sitemap/villageSitemap'
import { sectionsOf } from '../parts/checkParts'
import { findBySlug } from '../read/findBySlug'
import type { VillageSite } from '../site/site'

export type Routes = Record<string, Section<VillageSite>>

/** Addresses for machines. */
const formats: Routes = {
  ...icons,
  '.well-known': { files: { 'security.txt': securityText } },
  'kartu.jpg': { index: villageCard },
  'robots.txt': { index: robots },
  'sitemap.xml': { index: villageSitemap },
}

/** Every address of a village's site, by its first word. */
export const villageRoutes = (parts: readonly Part[]): Routes => ({
  ...formats,
  ...Object.fromEntries(parts.flatMap(routesOf)),
})

const routesOf = (part: Part): [string, Section<VillageSite>][] =>
  sectionsOf(part).map(([address, section]) => {
    const { documents } = part
    const isOwn = address === part.name && documents && !section.item
    return [address, isOwn ? { ...section, item: itemOf(documents) } : section]
  })

/** The page of the document at an address. */
const itemOf =
  ({ collection, draw }: Documents<unknown>): ItemRoute<VillageSite> =>
  async (context, slug) => {
    const doc = await findBySlug({ collection: collection as 'news', reader: context.reader, slug })
    return doc ? draw(context, doc) : notFound
  }
