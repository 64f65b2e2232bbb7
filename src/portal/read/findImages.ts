import { idOf } from '../../../collections/shared/idOf'
import type { Figure, Image } from '../../../themes/contract'
import type { Media } from '../../payload-types'
import { figureOf, photoFields } from '../words/image'
import type { Reader } from './reader'

type Pointer = Media | null | string | undefined

/** Photos of one page by id with their credits, in one query whatever their number. */
export const findFigures = async (
  reader: Reader,
  pointers: Pointer[],
): Promise<(pointer: Pointer) => Figure | undefined> => {
  const ids = [...new Set(pointers.map(idOf).filter((id) => id !== undefined))]
  if (ids.length === 0) return () => undefined
  const { docs } = await reader.find({
    collection: 'media',
    limit: ids.length,
    only: photoFields,
    where: { id: { in: ids } },
  })
  const figures = new Map(docs.map((doc) => [doc.id, figureOf(doc)]))
  return (pointer) => figures.get(idOf(pointer) ?? '')
}

/** The same without the lines below them. */
export const findImages = async (
  reader: Reader,
  pointers: Pointer[],
): Promise<(pointer: Pointer) => Image | undefined> => {
  const figure = await findFigures(reader, pointers)
  return (pointer) => figure(pointer)?.image
}
