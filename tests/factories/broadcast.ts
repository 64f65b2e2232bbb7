import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Broadcast } from '../../src/payload-types'

type BroadcastData = Pick<Broadcast, 'start' | 'title'> &
  Partial<
    Pick<
      Broadcast,
      '_status' | 'body' | 'deletedAt' | 'end' | 'isRunning' | 'isUrgent' | 'regency' | 'slug'
    >
  >

export const buildBroadcast = (overrides: Partial<BroadcastData> = {}): BroadcastData => ({
  _status: 'published',
  regency: '99.01',
  start: '2026-11-01T00:00:00.000Z',
  title: `Pengumuman dinas uji ${randomBytes(5).toString('hex')}`,
  ...overrides,
})

export const createBroadcast = (
  payload: Payload,
  overrides: Partial<BroadcastData> = {},
): Promise<Broadcast> =>
  payload.create({
    collection: 'broadcasts',
    data: buildBroadcast(overrides),
    depth: 0,
    overrideAccess: true,
  })
