import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Event } from '../../src/payload-types'

type EventData = Pick<Event, 'place' | 'start' | 'title'> &
  Partial<
    Pick<
      Event,
      | '_status'
      | 'audience'
      | 'body'
      | 'deletedAt'
      | 'end'
      | 'isAllDay'
      | 'isCancelled'
      | 'organizer'
      | 'photo'
      | 'slug'
    >
  >

export const buildEvent = (overrides: Partial<EventData> = {}): EventData => ({
  _status: 'published',
  place: 'Balai desa uji',
  start: '2026-12-05T02:00:00.000Z',
  title: `Posyandu uji ${randomBytes(5).toString('hex')}`,
  ...overrides,
})

export const createEvent = (
  payload: Payload,
  overrides: Partial<EventData> & { village: string },
): Promise<Event> =>
  payload.create({
    collection: 'events',
    data: { ...buildEvent(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
