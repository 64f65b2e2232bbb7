import type { Event } from '../../../payload-types'
import type { Reader } from '../../read/reader'
import { startOfDay } from '../../words/day'

const yearMs = 365 * 24 * 3_600_000

/** Latest events of a calendar; one that is asked for again and again stays small. */
const most = 300

/** Events of the year past and all to come, without their texts. */
export const findCalendarEvents = async ({ now, reader }: { now: Date; reader: Reader }) => {
  const { docs } = await reader.find({
    collection: 'events',
    limit: most,
    only,
    sort: ['-start', '-id'],
    // By the day: a question that is the same until midnight is answered once.
    where: { start: { greater_than: startOfDay(new Date(now.getTime() - yearMs)).toISOString() } },
  })
  return docs
}

const only = [
  'audience',
  'createdAt',
  'end',
  'isAllDay',
  'isCancelled',
  'organizer',
  'place',
  'slug',
  'start',
  'title',
  'updatedAt',
  'village',
] as const satisfies (keyof Event)[]
