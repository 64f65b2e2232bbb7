import type { Album, Broadcast, Document, Event, News, Notice, Page } from '../../payload-types'
import { photosOf, withPhotos } from '../rich-text/photos'
import { findPhotos } from './findPhotos'
import type { Reader } from './reader'

type Slugged = {
  albums: Album
  broadcasts: Broadcast
  documents: Document
  events: Event
  news: News
  notices: Notice
  pages: Page
}

/** The published document at an address of the site, with the photos in its text. */
export const findBySlug = async <Slug extends keyof Slugged>(args: {
  collection: Slug
  reader: Reader
  slug: string
}): Promise<Slugged[Slug] | undefined> => {
  const { docs } = await args.reader.find({
    collection: args.collection,
    limit: 1,
    where: { slug: { equals: args.slug } },
  })
  const doc = docs[0] as Slugged[Slug] | undefined
  const body = doc && 'body' in doc ? doc.body : undefined
  if (!doc || !body) return doc
  const found = await findPhotos(args.reader, photosOf(body.root))
  if (found.length === 0) return doc
  const photos = new Map(found.map((photo) => [photo.id, photo]))
  return { ...doc, body: { ...body, root: withPhotos(body.root, photos) } }
}
