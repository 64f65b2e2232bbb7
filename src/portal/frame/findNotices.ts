import type { Where } from 'payload'

import type { Broadcast, Notice } from '../../payload-types'
import type { NoticeDoc } from '../contract/frameData'
import { endsOf } from '../read/endsOf'
import type { Reader } from '../read/reader'

const only = [
  'end',
  'isRunning',
  'isUrgent',
  'slug',
  'start',
  'title',
] as const satisfies (keyof Broadcast & keyof Notice)[]

/** More than anyone can announce at a time. */
const most = 50

/** Announcements that are not over, latest beginning first; the coming ones are among them. */
export const findOpenNotices = async (args: {
  now: Date
  reader: Reader
  withVillage: boolean
}): Promise<NoticeDoc[]> => {
  const { now, reader, withVillage } = args
  const open = {
    limit: most,
    only,
    present: { changes: endsOf, now },
    sort: ['-start', '-id'],
    where: {
      or: [{ end: { exists: false } }, { end: { greater_than: now.toISOString() } }],
    } satisfies Where,
  }
  const [broadcasts, notices] = await Promise.all([
    reader.find({ ...open, collection: 'broadcasts' }),
    withVillage ? reader.find({ ...open, collection: 'notices' }) : undefined,
  ])
  return merged([broadcasts.docs, notices?.docs ?? []], ({ start }) => start)
}

/**
 * Announcements that are over, latest end first, a page of them; two collections are read as one
 * list.
 */
export const findPastNotices = async (args: {
  now: Date
  page: number
  perPage: number
  reader: Reader
  withVillage: boolean
}): Promise<{ docs: NoticeDoc[]; pages: number }> => {
  const { now, page, perPage, reader, withVillage } = args
  const past = {
    // What is over changes with every end of what is not; an archive is seldom asked for.
    keep: false,
    // Any of the two may fill all pages up to this one.
    limit: page * perPage,
    only,
    page: 1,
    sort: ['-end', '-id'],
    where: { end: { less_than_equal: now.toISOString() } } satisfies Where,
  }
  const [broadcasts, notices] = await Promise.all([
    reader.find({ ...past, collection: 'broadcasts' }),
    withVillage ? reader.find({ ...past, collection: 'notices' }) : undefined,
  ])
  const total = (broadcasts.totalDocs ?? 0) + (notices?.totalDocs ?? 0)
  const docs = merged([broadcasts.docs, notices?.docs ?? []], ({ end }) => end ?? '')
  return {
    docs: docs.slice((page - 1) * perPage, page * perPage),
    pages: Math.ceil(total / perPage),
  }
}

type Row = Omit<NoticeDoc, 'isBroadcast'>

const merged = ([broadcasts, notices]: [Row[], Row[]], key: (row: Row) => string): NoticeDoc[] =>
  [
    ...notices.map((row) => ({ ...row, isBroadcast: false })),
    ...broadcasts.map((row) => ({ ...row, isBroadcast: true })),
  ].sort((a, b) => key(b).localeCompare(key(a)))
