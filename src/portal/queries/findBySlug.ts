import type { Album, Broadcast, Document, Event, News, Notice, Page } from '../../payload-types'
import type { Reader } from '../reader'

type Slugged = { albums: Album; broadcasts: Broadcast; documents: Document; events: Event; news: News; notices: Notice; pages: Page }

/** The published document at an address of the site, photos in its text included. */
export const findBySlug = async <Slug extends keyof Slugged>(args: {
  collection: Slug
  /** 0 leaves the photos ids. @default 1 */
  depth?: 0 | 1
  reader: Reader
  slug: string
}): Promise<Slugged[Slug] | undefined> => {
  const { docs } = await args.reader.find({
    collection: args.collection,
    depth: args.depth ?? 1,
    limit: 1,
    where: { slug: { equals: args.slug } },
  })
  return docs[0] as Slugged[Slug] | undefined
}
