import { afterAll, beforeAll, expect, test } from 'vitest'

import { seedDemo } from '../../src/demo/seedDemo'
import { createPortal, createResults } from '../../src/portal'
import { listenForPurges } from '../../src/server/purges'
import { findTheme } from '../../themes'
import { createAlbum } from '../factories/album'
import { createBudget } from '../factories/budget'
import { createDocument } from '../factories/document'
import { createEvent } from '../factories/event'
import { createNotice } from '../factories/notice'
import { countQueries } from '../helpers/countQueries'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let keeping: ReturnType<typeof createPortal>
const results = createResults({ maxBytes: 8 * 1024 * 1024 })
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
  await createNotice(t.payload, {
    end: '2025-01-02T00:00:00Z',
    slug: `${slug}-lalu`,
    start: '2025-01-01T00:00:00Z',
    village,
  })
  await createAlbum(t.payload, { slug, village })
  await createBudget(t.payload, { village, year })
  await createDocument(t.payload, { slug, village })
}

const count = (path: string, to: { headers: { host: string } }, by = portal) =>
  countQueries(t.payload, async () => {
    const response = await by.request(path, to)
    expect(response.status).toBe(200)
  })

beforeAll(async () => {
  t = await startPayload()
  await seedDemo({ log: () => undefined, payload: t.payload })
  const { docs } = await t.payload.find({
    collection: 'villages',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { slug: { equals: 'lembahkopi' } },
  })
  villageId = docs[0]?.id ?? ''
  await fill('uji', 2040)
  portal = createPortal({ findTheme, payload: t.payload, settings })
  keeping = createPortal({ findTheme, payload: t.payload, results, settings })
  listenForPurges('results', results.purge)
})

afterAll(async () => {
  listenForPurges('results', undefined)
  await t.stop()
})

const villagePages = {
  '/': 16,
  '/agenda': 11,
  '/agenda.ics': 4,
  '/agenda/uji': 10,
  '/berita': 11,
  '/berita/rss.xml': 4,
  '/dokumen': 12,
  '/dokumen/formulir-permohonan-informasi': 11,
  '/galeri': 11,
  '/galeri/uji': 10,
  '/indeks': 9,
  '/kartu.jpg': 6,
  '/kontak': 9,
  '/pengumuman': 12,
  '/pengumuman/uji': 9,
  '/profil': 11,
  '/sitemap.xml': 10,
  '/transparansi': 10,
  '/transparansi/2040': 10,
}
const counts: Record<string, number> = {}

test.each(Object.entries(villagePages))(
  '%s of a village asks the database at most %i times',
  async (path, most) => {
    counts[path] = await count(path, village)
    expect(counts[path]).toBeLessThanOrEqual(most)
    expect(counts[path]).toBeGreaterThan(2)
  },
)

test('the regency’s home asks at most 12 times', async () => {
  counts.regency = await count('/', regency)
  expect(counts.regency).toBeLessThanOrEqual(12)
})

/** What is asked each time: a page of the archive of announcements. */
const always: Record<string, number> = { '/pengumuman': 4 }

test.each(Object.keys(villagePages))(
  '%s, made again with kept answers, asks for nothing that did not change',
  async (path) => {
    await count(path, village, keeping)
    expect(await count(path, village, keeping)).toBe(always[path] ?? 0)
  },
)

test('the regency’s home, made again, asks only which villages are closed', async () => {
  await count('/', regency, keeping)
  expect(await count('/', regency, keeping)).toBe(1)
})

test('with 326 villages and many documents every page asks exactly as often', async () => {
  for (let each = 0; each < 302; each += 1) {
    const number = String(2001 + (each % 900)).padStart(4, '0')
    await t.payload.create({
      collection: 'villages',
      context: { disableRevalidate: true },
      data: {
        code: `99.01.0${4 + Math.floor(each / 100)}.${number}`,
        name: `Tambahan ${each}`,
        slug: `tambahan-${each}`,
        state: 'terbit',
      },
      depth: 0,
      overrideAccess: true,
    })
  }
  for (let each = 1; each <= 8; each += 1) await fill(`uji-${each}`, 2040 + each)
  const again: Record<string, number> = { regency: await count('/', regency) }
  for (const path of Object.keys(villagePages)) again[path] = await count(path, village)
  expect(again).toEqual(counts)
})
