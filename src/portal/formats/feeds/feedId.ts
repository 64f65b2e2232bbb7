import { createHash } from 'node:crypto'

/**
 * A name for an item that holds for ever, whatever becomes of its title, address and host: a UUID
 * made of its id (RFC 9562, version 8), as the ids of MongoDB are none.
 */
export const feedId = (id: string): string => {
  const hex = createHash('sha256').update(`news ${id}`).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
