import type { Payload } from 'payload'

/**
 * Whether a value from outside can be an id of this database. MongoDB fails on a query by any other
 * word, where SQLite just finds nothing.
 */
export const isDocumentId = (payload: Payload, id: string): boolean =>
  (payload.db.name === 'mongoose' ? /^[\da-f]{24}$/i : /^[\w-]{1,64}$/).test(id)
