import type { Reader } from '../../reader'
import { findAlbums } from '../gallery/findAlbums'
import { findEvents } from '../agenda/findEvents'
import { findIndexRecords } from '../village-index/findIndexRecords'
import { findNews } from '../news/findNews'

/** What a village's home page shows besides its frame; the number of queries is the same for all. */
export const findHome = async ({ now, reader }: { now: Date; reader: Reader }) => {
  const [news, events, people, budgets, records, albums, documents] = await Promise.all([
    findNews({ limit: 4, reader }),
    findEvents({ limit: 3, now, reader, tense: 'coming' }),
    findContacts(reader),
    reader.find({ collection: 'budgets', limit: 2, only: ['financing', 'income', 'realisedUntil', 'spending', 'year'], sort: '-year' }),
    findIndexRecords(reader),
    findAlbums({ limit: 4, reader }),
    reader.find({ collection: 'documents', limit: 1, only: ['slug'] }),
  ])
  return {
    albums: albums.docs,
    /** Newest year first. */
    budgets: budgets.docs,
    events: events.docs,
    hasDocuments: documents.docs.length > 0,
    news: news.docs,
    people,
    records,
  }
}

/** The head, and the people whom residents turn to. */
const findContacts = async (reader: Reader) => {
  const { docs } = await reader.find({
    collection: 'officials',
    limit: 20,
    sort: ['order', 'name'],
    where: { or: [{ isHead: { equals: true } }, { duty: { exists: true } }, { phone: { exists: true } }] },
  })
  return docs
}
