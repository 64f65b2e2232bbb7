import { afterAll, beforeAll, expect, test } from 'vitest'

import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { createStaff } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const
let t: TestPayload

beforeAll(async () => {
  t = await startPayload()
})

afterAll(async () => t.stop())

// Queued as the admin does it, which leaves `overrideAccess` to Payload.
test('a scheduled draft is published by the job runner when its time has come, not before', async () => {
  const { payload } = t
  const { villages } = await createRegion(payload, { regency: {}, villages: [{ code: '99.01.01.2001' }] })
  const village = villages[0]?.id ?? ''
  const editor = await createStaff(payload, { villages: [village] })
  const news = await createNews(payload, { village, _status: 'draft' })
  const status = async () => (await payload.findByID({ ...all, id: news.id, collection: 'news' }))._status
  const input = { doc: { relationTo: 'news', value: news.id }, type: 'publish', user: { relationTo: 'users', value: editor.id } } as never
  await payload.jobs.queue({ input, task: 'schedulePublish', waitUntil: new Date(Date.now() + 3600_000) })
  await payload.jobs.run({ overrideAccess: true, silent: true })
  expect(await status()).toBe('draft')
  await payload.jobs.queue({ input, task: 'schedulePublish', waitUntil: new Date(Date.now() - 1000) })
  await payload.jobs.run({ overrideAccess: true, silent: true })
  expect(await status()).toBe('published')
})
