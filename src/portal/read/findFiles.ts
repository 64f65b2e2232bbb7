import { idOf } from '../../../collections/shared/idOf'
import type { File } from '../../payload-types'
import type { Reader } from './reader'

/** Files to download by what points to them, in one query whatever their number. */
export const findFiles = async (
  reader: Reader,
  pointers: unknown[],
): Promise<(pointer: unknown) => File | undefined> => {
  const ids = [...new Set(pointers.map(idOf).filter((id) => id !== undefined))]
  if (ids.length === 0) return () => undefined
  const { docs } = await reader.find({
    collection: 'files',
    limit: ids.length,
    where: { id: { in: ids } },
  })
  const files = new Map(docs.map((doc) => [doc.id, doc]))
  return (pointer) => files.get(idOf(pointer) ?? '')
}
