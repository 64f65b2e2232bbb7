import { afterAll, beforeAll, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createAlbum } from '../factories/album'
import { createBudget } from '../factories/budget'
import { createDocument } from '../factories/document'
import { createEvent } from '../factories/event'
import { createNotice } from '../factories/notice'
import { countQueries } from '../helpers/countQueries'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { seedDemo } from '../../src/setup/demo/seedDemo'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const village = { headers: { host: 'lembahkopi.localhost:3000' } }
const regency = { headers: { host: 'localhost:3000' } }

let villageId: string
/** One more document of each kind that pages list. */
const fill = async (slug: string, year: number) => {
  const village = villageId
  await createEvent(t.payload, { slug, start: '2099-01-01T00:00:00Z', village })
  await createEvent(t.payload, { slug: `${slug}-lalu`, start: '2025-01-01T00:00:00Z', village })
  await createNotice(t.payload, { isRunning: true, slug, start: '2025-01-01T00:00:00Z', village })
  await createNotice(t.payload, { end: '2025-01-02T00:00:00Z', slug: `${slug}-lalu`, start: '2025-01-01T00:00:00Z', village })
  await createAlbum(t.payload, { slug, village })
  await createBudget(t.payload, { village, year })
  await createDocument(t.payload, { slug, village })
}

const count = (path: string, to: { headers: { host: string } }) =>
  countQueries(t.payload, async () => {
    const response = await portal.request(path, to)
    expect(response.status).toBe(200)
  })

beforeAll(async () => {
  t = await startPayload()
  await seedDemo({ log: () => undefined, payload: t.payload })
  const { docs } = await t.payload.find({ collection: 'villages', depth: 0, limit: 1, overrideAccess: true, where: { slug: { equals: 'lembahkopi' } } })
  villageId = docs[0]?.id ?? ''
  await fill('uji', 2040)
  portal = createPortal({ findTheme, payload: t.payload, settings })
})

afterAll(async () => t.stop())

const villagePages = {
  '/': 15,
  '/agenda': 10,
  '/agenda.ics': 3,
  '/agenda/uji': 9,
  '/berita': 10,
  '/berita/rss.xml': 3,
  '/dokumen': 11,
  '/dokumen/formulir-permohonan-informasi': 10,
  '/galeri': 10,
  '/galeri/uji': 9,
  '/indeks': 8,
  '/kartu.jpg': 4,
  '/kontak': 8,
  '/pengumuman': 11,
  '/pengumuman/uji': 8,
  '/profil': 10,
  '/sitemap.xml': 9,
  '/transparansi': 9,
  '/transparansi/2040': 9,
}
const counts: Record<string, number> = {}

test.each(Object.entries(villagePages))('%s of a village asks the database at most %i times', async (path, most) => {
  counts[path] = await count(path, village)
  expect(counts[path]).toBeLessThanOrEqual(most)
  expect(counts[path]).toBeGreaterThan(2)
})

test('the regency’s home asks at most 10 times', async () => {
  counts.regency = await count('/', regency)
  expect(counts.regency).toBeLessThanOrEqual(10)
})

test('with 326 villages and many documents every page asks exactly as often', async () => {
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
  for (let each = 1; each <= 8; each += 1) await fill(`uji-${each}`, 2040 + each)
  const again: Record<string, number> = { regency: await count('/', regency) }
  for (const path of Object.keys(villagePages)) again[path] = await count(path, village)
  expect(again).toEqual(counts)
})
