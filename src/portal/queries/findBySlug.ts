import type { News, Page } from '../../payload-types'
import type { Reader } from '../reader'

type Slugged = { news: News; pages: Page }

/** The published document at an address of the site, photos in its text included. */
export const findBySlug = async <Slug extends keyof Slugged>(args: {
  collection: Slug
  reader: Reader
  slug: string
}): Promise<Slugged[Slug] | undefined> => {
  const { docs } = await args.reader.find({
    collection: args.collection,
    depth: 1,
    limit: 1,
    where: { slug: { equals: args.slug } },
  })
  return docs[0] as Slugged[Slug] | undefined
}
