import type { Payload } from 'payload'

import { slugify } from '../../collections/shared/slugify'
import { atJakarta } from './atJakarta'
import { richText } from './richText'
import { seedOptions } from './seedOptions'
import type { NoticeText } from './texts/noticeTexts'

/** Writes a village's announcements. */
export const seedNotices = async (args: {
  payload: Payload
  texts: readonly NoticeText[]
  village: string
}): Promise<void> => {
  for (const text of args.texts) {
    await args.payload.create({
      ...seedOptions,
      collection: 'notices',
      data: { ...dataOf(text), village: args.village },
    })
  }
}

/** Writes the announcements of the regency's office. */
export const seedBroadcasts = async (args: {
  payload: Payload
  regency: string
  texts: readonly NoticeText[]
}): Promise<void> => {
  for (const text of args.texts) {
    await args.payload.create({
      ...seedOptions,
      collection: 'broadcasts',
      data: { ...dataOf(text), regency: args.regency },
    })
  }
}

const dataOf = ({ body, from, isRunning, isUrgent, title, until }: NoticeText) => ({
  _status: 'published' as const,
  ...(body ? { body: richText(body) } : {}),
  ...(until === undefined ? {} : { end: atJakarta({ days: until, hour: 23, minute: 59 }) }),
  isRunning: isRunning ?? false,
  isUrgent: isUrgent ?? false,
  slug: slugify(title),
  start: atJakarta({ days: from, hour: 7 }),
  title,
})
