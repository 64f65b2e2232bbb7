import type { Where } from 'payload'

import type { Event } from '../../../payload-types'
import { allOf } from '../../read/allOf'
import { endsOf } from '../../read/endsOf'
import type { Reader } from '../../read/reader'
import { endOfDay, startOfDay } from '../../words/day'

/** An event as lists need it, without its text. */
export type EventDoc = Pick<
  Event,
  | 'district'
  | 'end'
  | 'id'
  | 'isAllDay'
  | 'isCancelled'
  | 'place'
  | 'slug'
  | 'start'
  | 'title'
  | 'village'
>

/** `coming` holds those under way too; each event is in one of the two. */
export type EventTense = 'coming' | 'past'

const only = [
  'district',
  'end',
  'isAllDay',
  'isCancelled',
  'place',
  'slug',
  'start',
  'title',
  'village',
] as const

/** Published events: coming ones next first, past ones latest first. */
export const findEvents = async (args: {
  except?: string
  limit: number
  /**
   * The next end of any of the events asked for, when pages, counts and past ones change; 'none'
   * when nothing will end. Without it only the first of the coming ones are kept, whose own ends
   * tell.
   */
  nextEnd?: 'none' | Date
  now: Date
  page?: number
  reader: Reader
  tense: EventTense
  where?: Where
}): Promise<{ docs: EventDoc[]; pages: number }> => {
  const { except, limit, nextEnd, now, page, reader, tense, where } = args
  const { docs, totalPages } = await reader.find({
    collection: 'events',
    keep: nextEnd !== undefined || (tense === 'coming' && page === undefined),
    limit,
    only,
    page,
    present: {
      changes: (docs) => [
        endOfDay(now),
        ...(nextEnd instanceof Date ? [nextEnd] : []),
        ...endsOf(docs),
      ],
      now,
    },
    sort: tense === 'coming' ? ['start', 'id'] : ['-start', '-id'],
    where: allOf([
      tenseWhere(tense, now),
      where,
      except ? { id: { not_in: [except] } } : undefined,
    ]),
  })
  return { docs, pages: totalPages ?? 1 }
}

/**
 * The end that comes next, when the lists of coming and past events change; undefined without any.
 */
export const findNextEnd = async (args: {
  now: Date
  reader: Reader
  where?: Where
}): Promise<Date | undefined> => {
  const ending: Where = { end: { greater_than: args.now.toISOString() } }
  const { docs } = await args.reader.find({
    collection: 'events',
    limit: 1,
    only: ['end'],
    present: { changes: endsOf, now: args.now },
    sort: 'end',
    where: allOf([ending, args.where]),
  })
  const end = docs[0]?.end
  return end ? new Date(end) : undefined
}

/**
 * The same border as `eventEnd`: whole days, and events without an end, are over with their day.
 */
const tenseWhere = (tense: EventTense, now: Date): Where => {
  const moment = now.toISOString()
  const today = startOfDay(now).toISOString()
  const endless: Where = { end: { exists: false } }
  if (tense === 'coming') {
    return {
      or: [
        { end: { greater_than: moment } },
        { and: [{ end: { greater_than_equal: today } }, { isAllDay: { equals: true } }] },
        { and: [endless, { start: { greater_than_equal: today } }] },
      ],
    }
  }
  return {
    or: [
      { end: { less_than: today } },
      { and: [{ end: { less_than_equal: moment } }, { isAllDay: { not_equals: true } }] },
      { and: [endless, { start: { less_than: today } }] },
    ],
  }
}
