import fc from 'fast-check'
import type { Where } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { idOf } from '../../collections/shared/idOf'
import { createPortal, createResults } from '../../src/portal'
import { createReader } from '../../src/portal/read/reader'
import { announcePurge, listenForPurges } from '../../src/server/purges'
import { findTheme } from '../../themes'
import { createAlbum } from '../factories/album'
import { createBroadcast } from '../factories/broadcast'
import { createBudget } from '../factories/budget'
import { createDocument } from '../factories/document'
import { createEvent } from '../factories/event'
import { createIdmRecord } from '../factories/idmRecord'
import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { createNotice } from '../factories/notice'
import { createOfficial } from '../factories/official'
import { createPage } from '../factories/page'
import { createRegion, createVillage } from '../factories/region'
import { buildRichText } from '../factories/richText'
import { startPayload, type TestPayload } from '../helpers/startPayload'

/* Two portals on one database: one asks it for everything, the other keeps what it was told. */

const all = { depth: 0, overrideAccess: true } as const
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const slugs = ['satu', 'dua'] as const
type Place = (typeof slugs)[number]
const canary = (place: Place) => `KENARI-${place.toUpperCase()}`

const results = createResults({ maxBytes: 8 * 1024 * 1024 })
const ids = {} as Record<
  Place,
  Record<'event' | 'media' | 'news' | 'notice' | 'official' | 'page' | 'record' | 'village', string>
>
let t: TestPayload
let kept: ReturnType<typeof createPortal>
let plain: ReturnType<typeof createPortal>

const to = (place: 'regency' | Place) => ({
  headers: { host: place === 'regency' ? 'localhost:3000' : `${place}.localhost:3000` },
})
const answerOf = async (portal: typeof kept, path: string, place: 'regency' | Place) => {
  const response = await portal.request(path, to(place))
  const text = await response.text()
  // Pages that say what went wrong are drawn once in ten seconds, by each portal for itself.
  return {
    location: response.headers.get('location'),
    status: response.status,
    text: response.status < 400 ? text : '',
  }
}

/** Collections that the database was asked for while `run` worked. */
const askedFor = async (run: () => unknown): Promise<string[]> => {
  const find = vi.spyOn(t.payload, 'find')
  await run()
  const collections = find.mock.calls.map(([{ collection }]) => collection as string)
  find.mockRestore()
  return collections.sort()
}

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: slugs.map((slug, index) => ({
      code: `99.01.01.200${index + 1}`,
      name: slug === 'satu' ? 'Satu' : 'Dua',
      slug,
    })),
  })
  for (const [index, place] of slugs.entries()) {
    const village = villages[index]?.id ?? ''
    const title = canary(place)
    const media = (await createMedia(payload, { alt: `${title} foto`, village })).id
    const news = await createNews(payload, {
      body: buildRichText(title),
      photo: media,
      slug: 'kabar',
      title,
      village,
    })
    ids[place] = {
      event: (
        await createEvent(payload, { slug: 'acara', start: '2099-01-01T00:00:00Z', title, village })
      ).id,
      media,
      news: news.id,
      notice: (await createNotice(payload, { isRunning: true, slug: 'maklumat', title, village }))
        .id,
      official: (await createOfficial(payload, { name: title, village })).id,
      page: (await createPage(payload, { slug: 'riwayat', title, village })).id,
      record: (await createIdmRecord(payload, { source: title, village })).id,
      village,
    }
    await createAlbum(payload, { photos: [media], slug: 'album', title, village })
    await createBudget(payload, { village, year: 2026 })
    await createDocument(payload, { slug: 'perdes', title, village })
  }
  kept = createPortal({ findTheme, payload, results, settings })
  plain = createPortal({ findTheme, payload, settings })
  listenForPurges('results', results.purge)
})

afterAll(async () => {
  listenForPurges('results', undefined)
  await t.stop()
})

beforeEach(() => results.clear())

const home = () => kept.request('/', to('satu'))
const update = (
  collection:
    'events' | 'idm-records' | 'media' | 'news' | 'notices' | 'officials' | 'pages' | 'villages',
  id: string,
  data: object,
) => t.payload.update({ ...all, id, collection, data: data as never })

describe('a page that was made before', () => {
  it('asks the database for nothing', async () => {
    expect((await askedFor(home)).length).toBeGreaterThan(10)
    expect(await askedFor(home)).toEqual([])
  })

  it('asks only for news after a news item is published, and for its photo', async () => {
    await home()
    await createNews(t.payload, { village: ids.satu.village })
    expect(await askedFor(home)).toEqual(['news'])
    const photo = (await createMedia(t.payload, { village: ids.satu.village })).id
    await home()
    await createNews(t.payload, { photo, village: ids.satu.village })
    expect(await askedFor(home)).toEqual(['media', 'news'])
  })

  it('asks for nothing after the neighbour publishes', async () => {
    // What was written before is read once more within a second or two, as another instance's would
    // be.
    await vi.waitFor(
      async () => {
        await home()
        await createNews(t.payload, { village: ids.dua.village })
        expect(await askedFor(home)).toEqual([])
      },
      { interval: 500, timeout: 20_000 },
    )
  })

  it('asks for nothing after a draft is written', async () => {
    await home()
    await createNews(t.payload, { _status: 'draft', village: ids.satu.village })
    expect(await askedFor(home)).toEqual([])
  })

  it('asks for nothing anew when its present goes on', async () => {
    vi.useFakeTimers({ now: new Date('2026-12-01T02:00:00Z'), toFake: ['Date'] })
    try {
      await home()
      vi.setSystemTime(new Date('2026-12-01T02:09:00Z'))
      expect(await askedFor(home)).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('what ends by itself', () => {
  const at = async (moment: string, path: string) => {
    vi.setSystemTime(new Date(moment))
    return (await answerOf(kept, path, 'satu')).text
  }
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  it('is gone at its moment: a notice, an event, an event without an end at midnight', async () => {
    const { village } = ids.satu
    await createNotice(t.payload, {
      end: '2030-03-01T05:00:00.000Z',
      isRunning: true,
      start: '2030-03-01T00:00:00.000Z',
      title: 'SAMPAI-LIMA',
      village,
    })
    await createEvent(t.payload, {
      end: '2030-03-01T05:00:00.000Z',
      start: '2030-03-01T01:00:00.000Z',
      title: 'ACARA-LIMA',
      village,
    })
    await createEvent(t.payload, {
      start: '2030-03-01T02:00:00.000Z',
      title: 'ACARA-SEHARI',
      village,
    })
    const shown = async (moment: string) => {
      const page = await at(moment, '/')
      const agenda = await at(moment, '/agenda')
      const past = await at(moment, '/agenda?waktu=lalu')
      return [
        page.includes('SAMPAI-LIMA'),
        page.includes('ACARA-LIMA'),
        agenda.includes('ACARA-LIMA'),
        past.includes('ACARA-LIMA'),
        agenda.includes('ACARA-SEHARI'),
      ]
    }
    expect(await shown('2030-03-01T04:00:00.000Z')).toEqual([true, true, true, false, true])
    expect(await shown('2030-03-01T04:59:59.000Z')).toEqual([true, true, true, false, true])
    expect(await shown('2030-03-01T05:00:00.000Z')).toEqual([false, false, false, true, true])
    expect(await shown('2030-03-01T17:00:00.000Z')).toEqual([false, false, false, true, false])
  })
})

describe('a write while a page is being made', () => {
  it('is not hidden by what was read before it', async () => {
    const find = t.payload.find.bind(t.payload)
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => (release = resolve))
    const held = vi.spyOn(t.payload, 'find').mockImplementation((async (
      args: Parameters<typeof find>[0],
    ) => {
      const found = await find(args)
      if (args.collection === 'news') await gate
      return found
    }) as never)
    const early = answerOf(kept, '/berita', 'satu')
    await vi.waitFor(() =>
      expect(
        held.mock.calls.filter(([{ collection }]) => collection === 'news').length,
      ).toBeGreaterThan(1),
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    held.mockRestore()
    await update('news', ids.satu.news, { title: 'JUDUL-BARU' })
    const between = await answerOf(kept, '/berita', 'satu')
    release()
    await early
    const late = await answerOf(kept, '/berita', 'satu')
    expect([between.text.includes('JUDUL-BARU'), late.text.includes('JUDUL-BARU')]).toEqual([
      true,
      true,
    ])
    await update('news', ids.satu.news, { title: canary('satu') })
  })
})

describe('two villages', () => {
  const paths = [
    '/',
    '/berita',
    '/berita/kabar',
    '/agenda',
    '/agenda/acara',
    '/pengumuman',
    '/galeri',
    '/dokumen',
    '/halaman/riwayat',
    '/profil',
    '/indeks',
    '/sitemap.xml',
    '/cari?q=kenari',
  ]

  it('are never given each other’s answers, in whatever order they ask', async () => {
    for (const order of [slugs, [...slugs].reverse(), slugs]) {
      for (const path of paths) {
        for (const place of order) {
          const { text } = await answerOf(kept, path, place)
          expect(text.includes(canary(place === 'satu' ? 'dua' : 'satu')), `${place} ${path}`).toBe(
            false,
          )
        }
      }
    }
  })

  it('are never given each other’s documents by any question', async () => {
    const sites = [
      { regency: '99.01', village: ids.satu.village },
      { regency: '99.01', village: ids.dua.village },
      { regency: '99.01' },
      { regency: '99.02' },
    ]
    const collections = [
      'albums',
      'budgets',
      'documents',
      'events',
      'idm-records',
      'media',
      'news',
      'notices',
      'officials',
      'pages',
    ] as const
    const query = fc.record(
      {
        collection: fc.constantFrom(...collections),
        limit: fc.constantFrom(1, 5, 100),
        only: fc.constantFrom(undefined, ['village'] as const),
        page: fc.constantFrom(undefined, 1, 2),
        site: fc.constantFrom(...sites),
        sort: fc.constantFrom(undefined, 'createdAt', '-updatedAt', 'id'),
        where: fc.constantFrom<undefined | Where>(
          undefined,
          { id: { exists: true } },
          { village: { in: [ids.satu.village] } },
          { village: { equals: ids.dua.village } },
          { regency: { equals: '99.01' } },
        ),
      },
      { requiredKeys: ['collection', 'limit', 'site'] },
    )
    const met = new Set<string>()
    await fc.assert(
      fc.asyncProperty(query, async ({ site, ...asked }) => {
        const reader = createReader({ payload: t.payload, results, site })
        const { docs } = await reader.find(asked)
        const villages = docs.map((doc) => idOf((doc as { village?: unknown }).village))
        const open =
          site.regency === '99.02'
            ? []
            : site.village
              ? [site.village]
              : [ids.satu.village, ids.dua.village]
        expect(villages.filter((village) => !village || !open.includes(village))).toEqual([])
        const { docs: asked2 } = await createReader({ payload: t.payload, site }).find(asked)
        expect(docs.map(({ id }) => id)).toEqual(asked2.map(({ id }) => id))
        if (docs.length > 0) met.add(site.village ?? site.regency)
      }),
      { endOnFailure: true, numRuns: 300, seed: 20_261_130 },
    )
    expect(met.size).toBe(3)
    expect(results.size().entries).toBeGreaterThan(20)
  })
})

/** What people do in the admin, by name. */
let count = 0
const writes: Record<string, (place: Place) => Promise<unknown>> = {
  'a new album': (place) =>
    createAlbum(t.payload, { photos: [ids[place].media], village: ids[place].village }),
  'a new broadcast': () => createBroadcast(t.payload, { title: `Siaran ${(count += 1)}` }),
  'a new closed village with news': async () => {
    count += 1
    const { id } = await createVillage(t.payload, {
      code: `99.01.01.${2100 + count}`,
      name: `Tutup ${count}`,
      slug: `tutup-${count}`,
      state: 'terdaftar',
    })
    await createNews(t.payload, { title: `DARI-DESA-TUTUP ${count}`, village: id })
  },
  'a new document': (place) =>
    createDocument(t.payload, { title: `Perdes ${(count += 1)}`, village: ids[place].village }),
  'a new draft': (place) =>
    createNews(t.payload, { _status: 'draft', village: ids[place].village }),
  'a new event': (place) =>
    createEvent(t.payload, {
      end: '2098-05-05T05:00:00Z',
      start: '2098-05-05T01:00:00Z',
      village: ids[place].village,
    }),
  'a new news item': (place) =>
    createNews(t.payload, { photo: ids[place].media, village: ids[place].village }),
  'a new page': (place) =>
    createPage(t.payload, { title: `Halaman ${(count += 1)}`, village: ids[place].village }),
  'a news item is changed': (place) =>
    update('news', ids[place].news, { title: `${canary(place)} ${(count += 1)}` }),
  'a news item is taken back': (place) => update('news', ids[place].news, { _status: 'draft' }),
  'a news item comes back': (place) => update('news', ids[place].news, { _status: 'published' }),
  'a figure gets another source': (place) =>
    update('idm-records', ids[place].record, { source: `${canary(place)} ${(count += 1)}` }),
  'a notice ends': (place) => update('notices', ids[place].notice, { end: '2026-11-02T00:00:00Z' }),
  'a notice goes on': (place) => update('notices', ids[place].notice, { end: null }),
  'a page goes to the trash or comes back': async (place) => {
    const deletedAt = (count += 1) % 2 ? new Date().toISOString() : null
    await t.payload.update({
      ...all,
      id: ids[place].page,
      collection: 'pages',
      data: { deletedAt },
      trash: true,
    })
  },
  'a photo gets other words': (place) =>
    update('media', ids[place].media, { alt: `Foto ${(count += 1)}` }),
  'an event is called off': (place) =>
    update('events', ids[place].event, { isCancelled: (count += 1) % 2 === 0 }),
  'an official is renamed': (place) =>
    update('officials', ids[place].official, { name: `Pejabat ${(count += 1)}` }),
  'the village gets another name': (place) =>
    update('villages', ids[place].village, { name: `Desa Baru ${(count += 1)}` }),
  'the village is closed': (place) => update('villages', ids[place].village, { state: 'beku' }),
  'the village is opened': (place) => update('villages', ids[place].village, { state: 'terbit' }),
}
const villagePaths = [
  '/',
  '/berita',
  '/berita?hal=2',
  '/berita/kabar',
  '/berita/rss.xml',
  '/agenda',
  '/agenda.ics',
  '/agenda/acara',
  '/pengumuman',
  '/pengumuman/maklumat',
  '/galeri',
  '/dokumen',
  '/dokumen/perdes',
  '/halaman/riwayat',
  '/profil',
  '/indeks',
  '/kontak',
  '/transparansi/2026',
  '/peta-situs',
  '/sitemap.xml',
  '/cari?q=kenari',
]
const regencyPaths = [
  '/',
  '/kabar',
  '/kabar/atom.xml',
  '/agenda',
  '/desa',
  '/pengumuman',
  '/sitemap.xml',
  '/cari?q=desa',
]

describe('whatever is written', () => {
  it('a page made of kept answers says what one made of the database says', async () => {
    const asked = fc.oneof(
      fc.record({
        path: fc.constantFrom(...villagePaths),
        place: fc.constantFrom<'regency' | Place>(...slugs),
      }),
      fc.record({
        path: fc.constantFrom(...regencyPaths),
        place: fc.constant<'regency' | Place>('regency'),
      }),
    )
    const step = fc.record({
      pages: fc.array(asked, { maxLength: 3, minLength: 2 }),
      place: fc.constantFrom(...slugs),
      write: fc.constantFrom(...Object.keys(writes)),
    })
    const statuses = new Set<number>()
    const seen: { path: string; place: 'regency' | Place }[] = []
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6, minLength: 3 }), async (steps) => {
        for (const { pages, place, write } of steps) {
          await writes[write]?.(place)
          // One that was asked for before the write is the one that could be wrong.
          seen.push(...pages)
          for (const page of [...pages, ...seen.slice(-5, -3)]) {
            const [one, other] = [
              await answerOf(kept, page.path, page.place),
              await answerOf(plain, page.path, page.place),
            ]
            expect(one, `${write} in ${place}, then ${page.place} ${page.path}`).toEqual(other)
            expect(one.text.includes('DARI-DESA-TUTUP')).toBe(false)
            statuses.add(one.status)
          }
        }
      }),
      { endOnFailure: true, numRuns: 15, seed: 20_261_130 },
    )
    expect([...statuses].sort()).toEqual(expect.arrayContaining([200, 404]))
    for (const place of slugs) await update('villages', ids[place].village, { state: 'terbit' })
  })

  it('a village is found under its new address at once, and no longer under its old', async () => {
    const { village } = ids.dua
    await answerOf(kept, '/', 'dua')
    await update('villages', village, { slug: 'dua-baru' })
    const ask = async (host: string) => (await kept.request('/', { headers: { host } })).status
    expect([await ask('dua-baru.localhost:3000'), await ask('dua.localhost:3000')]).toEqual([
      200, 404,
    ])
    await update('villages', village, { domain: 'dua.contoh.invalid' })
    expect([await ask('dua.contoh.invalid'), await ask('dua-baru.localhost:3000')]).toEqual([
      200, 301,
    ])
    await update('villages', village, { domain: null, slug: 'dua' })
  })

  it('another process’s write is heard through its purge', async () => {
    await home()
    await t.payload.update({
      ...all,
      id: ids.satu.official,
      collection: 'officials',
      context: { disableRevalidate: true },
      data: { isHead: true, name: 'Dari proses lain' },
    })
    expect((await answerOf(kept, '/', 'satu')).text).not.toContain('Dari proses lain')
    await announcePurge({ keepStale: true, tags: [`officials@${ids.satu.village}`] })
    expect((await answerOf(kept, '/', 'satu')).text).toContain('Dari proses lain')
  })
})

describe('hosts and addresses that nobody has', () => {
  it('take no more room than their share', async () => {
    await home()
    const small = createResults({ maxBytes: 256 * 1024 })
    const portal = createPortal({ findTheme, payload: t.payload, results: small, settings })
    for (let each = 0; each < 120; each += 1) {
      await portal.request('/', { headers: { host: `acak-${each}.localhost` } })
      await portal.request(`/berita/acak-${each}`, to('satu'))
      await portal.request(`/acak-${each}`, to('satu'))
    }
    expect(small.size().bytes).toBeLessThanOrEqual(256 * 1024)
    expect(small.size().entries).toBeLessThan(120)
  })
})

describe('a database that does not answer', () => {
  const outage = Object.assign(new Error('no server'), { name: 'MongoServerSelectionError' })
  const away = () => {
    vi.spyOn(t.payload.logger, 'error').mockImplementation(() => undefined)
    vi.spyOn(t.payload.db, 'count').mockRejectedValue(outage)
    return vi.spyOn(t.payload.db, 'find').mockRejectedValue(outage)
  }
  afterEach(() => void vi.restoreAllMocks())

  it('is asked by one page; those after it say so at once, with when to come back', async () => {
    const portal = createPortal({ findTheme, payload: t.payload, settings })
    const find = away()
    const first = await portal.request('/', to('satu'))
    const asked = find.mock.calls.length
    expect(asked).toBe(1)
    for (const path of ['/berita', '/profil', '/tidak-ada']) {
      const response = await portal.request(path, to('satu'))
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
      expect(await response.text()).toContain(
        'Data sedang tidak dapat dibaca. Cobalah lagi beberapa menit lagi.',
      )
    }
    expect([first.status, first.headers.get('retry-after'), find.mock.calls.length]).toEqual([
      503,
      '10',
      asked,
    ])
    expect((await portal.request('/readyz')).status).toBe(503)
  })

  it('leaves pages whose answers are all kept as they are', async () => {
    const portal = createPortal({ findTheme, payload: t.payload, results, settings })
    const before = await answerOf(portal, '/profil', 'satu')
    away()
    expect((await answerOf(portal, '/berita/kabar', 'dua')).status).toBe(503)
    expect(await answerOf(portal, '/profil', 'satu')).toEqual(before)
  })

  it('is asked for everything anew when it is back', async () => {
    const portal = createPortal({ findTheme, payload: t.payload, results, settings })
    await portal.request('/profil', to('satu'))
    away()
    expect((await portal.request('/agenda', to('satu'))).status).toBe(503)
    // Written by another instance, whose purge was not heard.
    vi.restoreAllMocks()
    await t.payload.update({
      ...all,
      id: ids.satu.official,
      collection: 'officials',
      context: { disableRevalidate: true },
      data: { name: 'Selama putus' },
    })
    await vi.waitFor(
      async () => expect((await portal.request('/agenda', to('satu'))).status).toBe(200),
      { interval: 200, timeout: 10_000 },
    )
    expect((await answerOf(portal, '/profil', 'satu')).text).toContain('Selama putus')
  })
})
