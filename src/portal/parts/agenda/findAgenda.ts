import type { Where } from 'payload'

import type { Reader } from '../../read/reader'
import { eventChanges } from './eventRow'
import { type EventDoc, type EventTense, findEvents, findNextEnd } from './findEvents'

/** A page of an agenda; what is made of it is right until the next event begins or ends. */
export const findAgenda = async (args: {
  limit: number
  now: Date
  page: number
  reader: Reader
  tense: EventTense
  where?: Where
}): Promise<{ docs: EventDoc[]; pages: number }> => {
  const { now, reader, where } = args
  const nextEnd = await findNextEnd({ now, reader, where })
  const found = await findEvents({ ...args, nextEnd: nextEnd ?? 'none' })
  for (const moment of [...eventChanges(found.docs, now), ...(nextEnd ? [nextEnd] : [])])
    reader.expireAt(moment)
  return found
}
