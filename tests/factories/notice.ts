import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Notice } from '../../src/payload-types'

type NoticeData = Pick<Notice, 'start' | 'title'> &
  Partial<
    Pick<Notice, '_status' | 'body' | 'deletedAt' | 'end' | 'isRunning' | 'isUrgent' | 'slug'>
  >

export const buildNotice = (overrides: Partial<NoticeData> = {}): NoticeData => ({
  _status: 'published',
  start: '2026-11-01T00:00:00.000Z',
  title: `Pelayanan uji tutup ${randomBytes(5).toString('hex')}`,
  ...overrides,
})

export const createNotice = (
  payload: Payload,
  overrides: Partial<NoticeData> & { village: string },
): Promise<Notice> =>
  payload.create({
    collection: 'notices',
    data: { ...buildNotice(overrides), village: overrides.village },
    depth: 0,
    overrideAccess: true,
  })
