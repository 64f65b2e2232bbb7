import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createAlbum } from '../factories/album'
import { createBroadcast } from '../factories/broadcast'
import { createDocument } from '../factories/document'
import { createEvent } from '../factories/event'
import { createNews } from '../factories/news'
import { createNotice } from '../factories/notice'
import { createPage } from '../factories/page'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village = ''
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const own = 'sukacontoh.localhost:3000'
const regency = 'localhost:3000'

/**
 * Everything that lists documents, asked for a word that all of them hold where it can be asked.
 */
const villageAddresses = [
  '/',
  '/agenda',
  '/agenda?waktu=lalu',
  '/agenda.ics',
  '/berita',
  '/berita/atom.xml',
  '/berita/rss.xml',
  '/cari?q=kenari',
  '/dokumen',
  '/dokumen?q=kenari',
  '/galeri',
  '/pengumuman',
  '/peta-situs',
  '/profil',
  '/sitemap.xml',
]
const regencyAddresses = [
  '/',
  '/agenda',
  '/agenda.ics',
  '/cari?q=kenari',
  '/kabar',
  '/kabar/atom.xml',
  '/kabar/rss.xml',
  '/pengumuman',
  '/peta-situs',
  '/sitemap-portal.xml',
]

const kinds = ['albums', 'broadcasts', 'documents', 'events', 'news', 'notices', 'pages'] as const
const states = [
  'draft',
  'published',
  'published-with-newer-draft',
  'scheduled',
  'trashed',
  'unpublished',
] as const

type Kind = (typeof kinds)[number]
type State = 'excluded' | (typeof states)[number]
type Subject = { kind: Kind; state: State }

let album: { photos?: string[] } = {}
let number = 0

const create = (
  kind: Kind,
  data: { slug: string; title: string; _status: 'draft' | 'published' },
  isExcluded: boolean,
): Promise<{ id: string }> => {
  const { payload } = t
  switch (kind) {
    case 'albums':
      return createAlbum(payload, { ...album, ...data, village })
    case 'broadcasts':
      return createBroadcast(payload, data)
    case 'documents':
      return createDocument(payload, {
        ...data,
        class: isExcluded ? 'dikecualikan' : 'berkala',
        village,
      })
    case 'events':
      return createEvent(payload, { ...data, village })
    case 'news':
      return createNews(payload, { ...data, village })
    case 'notices':
      return createNotice(payload, { ...data, village })
    case 'pages':
      return createPage(payload, { ...data, village })
  }
}

/** Makes a document in a state; gives the words that must be seen and those that must not. */
const make = async ({ kind, state }: Subject): Promise<{ hidden: string[]; shown: string[] }> => {
  number += 1
  const word = `kenari${String(number).padStart(4, '0')}x`
  const secret = `rahasia${String(number).padStart(4, '0')}x`
  const isBornDraft = state === 'draft' || state === 'scheduled'
  const { id } = await create(
    kind,
    { slug: word, title: `Kenari ${word}`, _status: isBornDraft ? 'draft' : 'published' },
    state === 'excluded',
  )
  const update = (data: Record<string, unknown>, draft = false) =>
    t.payload.update({ id, collection: kind, data, depth: 0, draft, overrideAccess: true })
  switch (state) {
    case 'draft':
    case 'excluded':
      return { hidden: [word], shown: [] }
    case 'published':
      return { hidden: [], shown: [word] }
    case 'published-with-newer-draft':
      await update({ title: `Kenari ${secret}`, _status: 'draft' }, true)
      return { hidden: [secret], shown: [word] }
    case 'scheduled':
      await t.payload.jobs.queue({
        input: { doc: { relationTo: kind, value: id }, type: 'publish' },
        overrideAccess: true,
        task: 'schedulePublish',
        waitUntil: new Date(Date.now() + 3_600_000),
      })
      return { hidden: [word], shown: [] }
    case 'trashed':
      await update({ deletedAt: new Date().toISOString() })
      return { hidden: [word], shown: [] }
    case 'unpublished':
      await update({ _status: 'draft' })
      return { hidden: [word], shown: [] }
  }
}

const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...kinds), state: fc.constantFrom(...states) }),
  fc.constant<Subject>({ kind: 'documents', state: 'excluded' }),
)

const clear = async (): Promise<void> => {
  for (const collection of kinds)
    await t.payload.delete({
      collection,
      depth: 0,
      overrideAccess: true,
      trash: true,
      where: { id: { exists: true } },
    })
}

beforeAll(async () => {
  t = await startPayload()
  const { villages } = await createRegion(t.payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [{ code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' }],
  })
  village = villages[0]?.id ?? ''
  const { photos } = await createAlbum(t.payload, { village })
  album = { photos: (photos ?? []).map(String) }
})
afterAll(async () => {
  await t.stop()
})

const everything = async (): Promise<Map<string, string>> => {
  // A new portal, as the search keeps what it has read for a moment.
  portal = createPortal({ findTheme, payload: t.payload, settings })
  const texts = new Map<string, string>()
  for (const [host, paths] of [
    [own, villageAddresses],
    [regency, regencyAddresses],
  ] as const) {
    for (const path of paths) {
      const response = await portal.request(path, { headers: { host } })
      expect([host, path, response.status]).toEqual([host, path, 200])
      texts.set(`${host}${path}`, (await response.text()).toLowerCase())
    }
  }
  return texts
}

test(
  'no list, feed, sitemap or search names what is not published',
  { timeout: 180_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(subject, { maxLength: 14, minLength: 6 }), async (subjects) => {
        await clear()
        const shown: string[] = []
        const hidden: string[] = []
        for (const each of subjects) {
          const words = await make(each)
          shown.push(...words.shown)
          hidden.push(...words.hidden)
        }
        const texts = await everything()
        for (const [address, text] of texts)
          for (const word of hidden)
            expect([address, word, text.includes(word)]).toEqual([address, word, false])
        const sitemaps = `${texts.get(`${own}/sitemap.xml`)}${texts.get(`${regency}/sitemap-portal.xml`)}`
        for (const word of shown) expect([word, sitemaps.includes(word)]).toEqual([word, true])
      }),
      { numRuns: 6 },
    )
  },
)
