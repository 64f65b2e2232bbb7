import { expect, it } from 'vitest'

import { buildPage } from './page'

const body = Buffer.from('desa '.repeat(400))
const isZipped = async (type: string): Promise<boolean> => (await buildPage({ body, headers: { 'content-type': type }, status: 200 })).gzip !== undefined

it.each([
  'application/atom+xml; charset=utf-8',
  'application/ld+json',
  'application/manifest+json; charset=utf-8',
  'application/rss+xml; charset=utf-8',
  'application/xml; charset=utf-8',
  'image/svg+xml',
  'text/calendar; charset=utf-8',
  'text/csv; charset=utf-8',
  'text/html; charset=utf-8',
  'text/plain; charset=utf-8',
])('%s is compressed', async (type) => {
  expect(await isZipped(type)).toBe(true)
})

it.each(['application/pdf', 'image/jpeg', 'image/png', 'image/x-icon'])('%s leaves as it is', async (type) => {
  expect(await isZipped(type)).toBe(false)
})
