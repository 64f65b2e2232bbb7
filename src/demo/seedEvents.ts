import type { Payload } from 'payload'

import { slugify } from '../../collections/shared/slugify'
import { atJakarta } from './atJakarta'
import { richText } from './richText'
import { seedOptions } from './seedOptions'
import type { EventText } from './texts/eventTexts'

/** Writes events into a village's agenda. */
export const seedEvents = async (args: {
  payload: Payload
  texts: readonly EventText[]
  village: string
}): Promise<void> => {
  const { payload, texts, village } = args
  for (const { body, days, hour, hours, ...text } of texts) {
    await payload.create({
      ...seedOptions,
      collection: 'events',
      data: {
        ...text,
        _status: 'published',
        ...(body ? { body: richText(body) } : {}),
        ...(hours
          ? {
              end: atJakarta({
                days: days + Math.floor((hour + hours) / 24),
                hour: (hour + hours) % 24,
              }),
            }
          : {}),
        slug: slugify(text.title),
        start: atJakarta({ days, hour }),
        village,
      },
    })
  }
}
