import { idOf } from '../../../collections/shared/idOf'
import type { Image } from '../../../themes/contract'
import type { Media } from '../../payload-types'
import type { Reader } from '../reader'
import { imageOf } from '../views/image'

type Pointer = Media | null | string | undefined

/** Photos of one page by id, in one query whatever their number. */
export const findImages = async (reader: Reader, pointers: Pointer[]): Promise<(pointer: Pointer) => Image | undefined> => {
  const ids = [...new Set(pointers.map(idOf).filter((id) => id !== undefined))]
  if (ids.length === 0) return () => undefined
  const { docs } = await reader.find({ collection: 'media', limit: ids.length, where: { id: { in: ids } } })
  const images = new Map(docs.map((doc) => [doc.id, imageOf(doc)]))
  return (pointer) => images.get(idOf(pointer) ?? '')
}
