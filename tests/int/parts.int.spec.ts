import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPortal } from '../../src/portal'
import { nameOf } from '../../src/portal/contract/nameOf'
import type { DocumentCollection, Documents, Part } from '../../src/portal/contract/part'
import { parts } from '../../src/portal/parts'
import { isPreviewSlug } from '../../src/portal/preview/previewKinds'
import { findTheme } from '../../themes'
import { createAlbum } from '../factories/album'
import { createBudget } from '../factories/budget'
import { createDocument } from '../factories/document'
import { createEvent } from '../factories/event'
import { createNews } from '../factories/news'
import { createNotice } from '../factories/notice'
import { createPage } from '../factories/page'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

/*
 * The walk through the parts of a site: whoever adds one gets from its descriptor, and finds here,
 * what every part owes its visitors.
 */

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village = ''
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const full = 'penuh.localhost:3000'
const bare = 'kosong.localhost:3000'
const tomorrow = new Date(Date.now() + 86_400_000).toISOString()

type State = 'draft' | 'published'
type Stored = { id: string }

/**
 * A document of each collection, whose words or year are its own; a part with a new one adds its
 * line.
 */
const create: Record<DocumentCollection, (number: number, _status: State) => Promise<Stored>> = {
  albums: (n, _status) => createAlbum(t.payload, { ...words(n), village, _status }),
  budgets: (n, _status) => createBudget(t.payload, { village, year: 2000 + n, _status }),
  documents: (n, _status) => createDocument(t.payload, { ...words(n), village, _status }),
  events: (n, _status) =>
    createEvent(t.payload, { ...words(n), start: tomorrow, village, _status }),
  news: (n, _status) => createNews(t.payload, { ...words(n), village, _status }),
  notices: (n, _status) => createNotice(t.payload, { ...words(n), village, _status }),
  pages: (n, _status) => createPage(t.payload, { ...words(n), village, _status }),
}

const wordOf = (number: number): string => `kenari${number}x`
const words = (number: number) => ({ slug: wordOf(number), title: `Kenari ${wordOf(number)}` })

const get = async (path: string, host = full): Promise<{ html: string; status: number }> => {
  const response = await portal.request(path, { headers: { host } })
  return { html: await response.text(), status: response.status }
}

beforeAll(async () => {
  t = await startPayload()
  const { villages } = await createRegion(t.payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      { code: '99.01.01.2001', name: 'Penuh', slug: 'penuh' },
      { code: '99.01.01.2002', name: 'Kosong', slug: 'kosong' },
    ],
  })
  village = villages[0]?.id ?? ''
  portal = createPortal({ findTheme, payload: t.payload, settings })
})
afterAll(async () => t.stop())

const withDocuments = parts.filter(
  (part): part is Part & { documents: Documents<unknown> } => part.documents !== undefined,
)

describe.each(withDocuments.map((part, index) => ({ index, name: part.name, part })))(
  'the part /$name',
  ({ index, name, part }) => {
    const { collection, named } = part.documents
    const [published, draft] = [index * 2 + 20, index * 2 + 21]
    const store = async (number: number, status: State): Promise<{ id: string; path: string }> => {
      const { id } = await create[collection](number, status)
      const doc = await t.payload.findByID({
        id,
        collection,
        depth: 0,
        draft: true,
        overrideAccess: true,
      })
      return { id, path: `/${name}/${nameOf(doc, named)}` }
    }
    const listed = async (path: string, number: number): Promise<boolean[]> => [
      (await get('/sitemap.xml')).html.includes(`${path}<`),
      (await get('/peta-situs')).html.includes(`href="${path}"`),
      ...(part.search?.collection === collection
        ? [(await get(`/cari?q=${wordOf(number)}`)).html.includes(`href="${path}"`)]
        : []),
    ]

    it('shows a published document, names it in sitemap, site map and search, and says "gone" once it lies in the trash', async () => {
      const { id, path } = await store(published, 'published')
      expect((await get(path)).status).toBe(200)
      expect(new Set(await listed(path, published))).toEqual(new Set([true]))
      await t.payload.update({
        id,
        collection,
        data: { deletedAt: new Date().toISOString() },
        depth: 0,
        overrideAccess: true,
      })
      expect((await get(path)).status).toBe(410)
      expect(new Set(await listed(path, published))).toEqual(new Set([false]))
    })

    it('names a draft nowhere', async () => {
      const { path } = await store(draft, 'draft')
      expect((await get(path)).status).toBe(404)
      expect(new Set(await listed(path, draft))).toEqual(new Set([false]))
    })

    it('can be previewed', () => {
      expect(isPreviewSlug(parts, collection)).toBe(true)
      expect(t.payload.collections[collection].config.admin.preview).toBeTypeOf('function')
    })

    it('answers at no ending that it does not name', async () => {
      expect((await get(`/${name}/${wordOf(published)}.exe`)).status).toBe(404)
    })
  },
)

describe('every part', () => {
  const withEntry = parts.filter(({ entry }) => entry)

  it.each(withEntry.map(({ name }) => name))(
    '/%s stands in the menu and the sitemap of a village that has entered nothing',
    async (name) => {
      expect((await get(`/${name}`, bare)).status).toBe(200)
      expect((await get('/profil', bare)).html).toContain(`href="/${name}"`)
      expect((await get('/sitemap.xml', bare)).html).toContain(`/${name}</loc>`)
    },
  )

  const tiles = (html: string): string => /class="tiles[\s\S]*?<\/ul>/.exec(html)?.[0] ?? ''
  const withContent = withEntry.filter(({ documents, home }) => documents && home?.hasContent)

  it.each(withContent.map((part) => ({ name: part.name, part })))(
    '/$name has a tile only with content',
    async ({ name, part }) => {
      expect(tiles((await get('/', bare)).html)).not.toContain(`href="/${name}"`)
      await create[part.documents?.collection ?? 'news'](80 + parts.indexOf(part), 'published')
      expect(tiles((await get('/')).html)).toContain(`href="/${name}"`)
    },
  )

  it('is found by its query parameters alone: the front drops all others', async () => {
    const { portalHttp } = await import('../../src/portal/portalHttp')
    for (const { query = {} } of parts)
      expect(portalHttp.knownQuery).toEqual(expect.arrayContaining(Object.keys(query)))
  })
})

it('a part whose documents have no collection stops the start by name', () => {
  const collections = { ...t.payload.collections }
  Reflect.deleteProperty(collections, 'albums')
  const payload = Object.assign(Object.create(t.payload) as typeof t.payload, { collections })
  expect(() => createPortal({ findTheme, payload, settings })).toThrow(
    'Part "galeri" shows documents of "albums", which is no collection',
  )
})
