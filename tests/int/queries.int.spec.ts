import { afterAll, beforeAll, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { countQueries } from '../helpers/countQueries'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { seedDemo } from '../../src/setup/demo/seedDemo'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const village = { headers: { host: 'lembahkopi.localhost:3000' } }
const regency = { headers: { host: 'localhost:3000' } }

const count = (path: string, to: { headers: { host: string } }) =>
  countQueries(t.payload, async () => {
    const response = await portal.request(path, to)
    expect(response.status).toBe(200)
  })

beforeAll(async () => {
  t = await startPayload()
  await seedDemo({ log: () => undefined, payload: t.payload })
  portal = createPortal({ findTheme, payload: t.payload, settings })
})

afterAll(async () => t.stop())

const villagePages = { '/': 9, '/berita': 7, '/indeks': 6, '/profil': 6 }
const counts: Record<string, number> = {}

test.each(Object.entries(villagePages))('%s of a village asks the database at most %i times', async (path, most) => {
  counts[path] = await count(path, village)
  expect(counts[path]).toBeLessThanOrEqual(most)
  expect(counts[path]).toBeGreaterThan(3)
})

test('the regency’s home asks at most 10 times', async () => {
  counts.regency = await count('/', regency)
  expect(counts.regency).toBeLessThanOrEqual(10)
})

test('with 326 villages every page asks exactly as often', async () => {
  for (let each = 0; each < 302; each += 1) {
    const number = String(2001 + (each % 900)).padStart(4, '0')
    await t.payload.create({
      collection: 'villages',
      context: { disableRevalidate: true },
      data: { code: `99.01.0${4 + Math.floor(each / 100)}.${number}`, name: `Tambahan ${each}`, slug: `tambahan-${each}`, state: 'terbit' },
      depth: 0,
      overrideAccess: true,
    })
  }
  const again: Record<string, number> = { regency: await count('/', regency) }
  for (const path of Object.keys(villagePages)) again[path] = await count(path, village)
  expect(again).toEqual(counts)
})
