import type { Reader } from '../../reader'

/** A public page made of a document. */
export type PageAddress = { changedAt: string; path: string }

/** Six lists of this length, the budgets and the fixed parts stay below what one sitemap may hold. */
const most = 8000

const lists = [
  { collection: 'news', path: '/berita', sort: '-publishedAt' },
  { collection: 'pages', path: '/halaman', sort: '-updatedAt' },
  { collection: 'events', path: '/agenda', sort: '-start' },
  { collection: 'notices', path: '/pengumuman', sort: '-start' },
  { collection: 'documents', path: '/dokumen', sort: '-year' },
  { collection: 'albums', path: '/galeri', sort: '-date' },
] as const

/** Every page of a village that is made of one published document, newest of each kind first. */
export const findAddresses = async (reader: Reader): Promise<PageAddress[]> => {
  const [budgets, ...found] = await Promise.all([
    reader.find({ collection: 'budgets', limit: 100, only: ['updatedAt', 'year'], sort: '-year' }),
    ...lists.map(async ({ collection, path, sort }) => {
      const { docs } = await reader.find({ collection, limit: most, only: ['slug', 'updatedAt'], sort })
      return docs.flatMap(({ slug, updatedAt }) => (slug ? [{ changedAt: updatedAt, path: `${path}/${slug}` }] : []))
    }),
  ])
  return [...found.flat(), ...budgets.docs.map(({ updatedAt, year }) => ({ changedAt: updatedAt, path: `/transparansi/${year}` }))]
}

/** The regency's own announcements. */
export const findBroadcastAddresses = async (reader: Reader): Promise<PageAddress[]> => {
  const { docs } = await reader.find({ collection: 'broadcasts', limit: most, only: ['slug', 'updatedAt'], sort: '-start' })
  return docs.flatMap(({ slug, updatedAt }) => (slug ? [{ changedAt: updatedAt, path: `/pengumuman/${slug}` }] : []))
}
