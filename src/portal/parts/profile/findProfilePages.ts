import type { Page } from '../../../payload-types'
import type { Reader } from '../../read/reader'

/** Pages about the village, in its order. */
export const findProfilePages = async (
  reader: Reader,
): Promise<Pick<Page, 'id' | 'slug' | 'summary' | 'title'>[]> => {
  const { docs } = await reader.find({
    collection: 'pages',
    limit: 30,
    only: ['slug', 'summary', 'title'],
    sort: ['order', 'title'],
    where: { section: { equals: 'profil' } },
  })
  return docs
}

/**
 * The page about vision and mission with its text: by its usual address, else by a title that
 * begins with "Visi".
 */
export const findVisionPage = async (
  reader: Reader,
): Promise<Pick<Page, 'body' | 'slug' | 'title'> | undefined> => {
  const { docs } = await reader.find({
    collection: 'pages',
    limit: 5,
    only: ['body', 'slug', 'title'],
    sort: ['order', 'title'],
    where: { or: [{ slug: { equals: 'visi-misi' } }, { title: { contains: 'visi' } }] },
  })
  return (
    docs.find(({ slug }) => slug === 'visi-misi') ??
    docs.find(({ title }) => /^visi\b/i.test(title))
  )
}
