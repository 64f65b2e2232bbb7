import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { allOf, readXml, textOf, type XmlElement } from '../helpers/readXml'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let item = ''
let village = ''
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const hostile = ']]></title><script>alert(1)</script>&\u0008\u202e 😀 "kutip" \'satu\''
const own = 'sukacontoh.localhost:3000'
const regency = 'localhost:3000'
const get = (host: string, path: string) => portal.request(path, { headers: { host } })
const read = async (host: string, path: string): Promise<XmlElement> =>
  readXml(await (await get(host, path)).text())

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' },
      { code: '99.01.01.2002', name: 'Sukatutup', slug: 'sukatutup', state: 'beku' },
    ],
  })
  village = villages[0]?.id ?? ''
  const first = await createNews(payload, {
    category: 'kesehatan',
    publishedAt: '2025-06-19T01:00:00.000Z',
    slug: 'posyandu',
    summary: 'Ringkas & jelas.',
    title: 'Posyandu <b>Melati</b>',
    village,
  })
  item = first.id
  await createNews(payload, {
    publishedAt: '2025-06-20T01:00:00.000Z',
    slug: 'seram',
    summary: hostile,
    title: hostile,
    village,
  })
  await createNews(payload, { slug: 'rahasia', title: 'Rahasia draf', village, _status: 'draft' })
  await createNews(payload, { slug: 'beku', title: 'Desa beku', village: villages[1]?.id ?? '' })
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => {
  await t.stop()
})

const feeds = [
  [own, '/berita/rss.xml', 'application/rss+xml; charset=utf-8'],
  [own, '/berita/atom.xml', 'application/atom+xml; charset=utf-8'],
  [regency, '/kabar/rss.xml', 'application/rss+xml; charset=utf-8'],
  [regency, '/kabar/atom.xml', 'application/atom+xml; charset=utf-8'],
] as const

describe.each(feeds)('on %s, %s', (host, path, type) => {
  test('is whole XML of its own type, kept and purged like a page', async () => {
    const response = await get(host, path)
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('page-cache-ttl'),
    ]).toEqual([200, type, '3600'])
    expect(response.headers.get('cache-tag')).toContain('news@')
    readXml(await response.text())
  })

  test('holds what is published in open villages, newest first, and nothing else', async () => {
    const items = allOf(await read(host, path), path.endsWith('rss.xml') ? 'item' : 'entry')
    expect(items.map((each) => textOf(each, 'title'))).toEqual([
      hostile.replaceAll(/[\u0008]/g, ''),
      'Posyandu <b>Melati</b>',
    ])
  })
})

test('an RSS item says what its readers need', async () => {
  const rss = await read(own, '/berita/rss.xml')
  const last = allOf(rss, 'item').at(-1)
  expect([rss.name, rss.attributes.version, textOf(rss, 'link'), textOf(rss, 'language')]).toEqual([
    'rss',
    '2.0',
    `http://${own}/berita`,
    'id',
  ])
  expect(Object.fromEntries(last?.children.map(({ name, text }) => [name, text]) ?? [])).toEqual({
    category: 'Kesehatan',
    'dc:creator': 'Desa Sukacontoh',
    description: 'Ringkas & jelas.',
    guid: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
    link: `http://${own}/berita/posyandu`,
    pubDate: 'Thu, 19 Jun 2025 01:00:00 GMT',
    title: 'Posyandu <b>Melati</b>',
  })
  expect(allOf(rss, 'atom:link')[0]?.attributes.href).toBe(`http://${own}/berita/rss.xml`)
})

test('an Atom entry has everything that RFC 4287 asks for', async () => {
  const feed = await read(own, '/berita/atom.xml')
  const entry = allOf(feed, 'entry').at(-1)
  expect(feed.children.slice(0, 4).map(({ name }) => name)).toEqual([
    'id',
    'title',
    'subtitle',
    'updated',
  ])
  expect(entry?.children.map(({ name }) => name)).toEqual([
    'id',
    'title',
    'published',
    'updated',
    'author',
    'link',
    'category',
    'summary',
  ])
  expect([
    entry && textOf(entry, 'published'),
    entry && allOf(entry, 'link')[0]?.attributes.href,
  ]).toEqual(['2025-06-19T01:00:00.000Z', `http://${own}/berita/posyandu`])
})

test('an item keeps its name in both feeds, on both sites, and when its address changes', async () => {
  const idIn = async (host: string, path: string, name: string) =>
    allOf(await read(host, path), name).at(-1)?.text
  const before = await idIn(own, '/berita/rss.xml', 'guid')
  await t.payload.update({
    id: item,
    collection: 'news',
    data: { slug: 'posyandu-baru', title: 'Judul baru' },
    depth: 0,
    overrideAccess: true,
  })
  const after = [
    await idIn(own, '/berita/rss.xml', 'guid'),
    await idIn(regency, '/kabar/rss.xml', 'guid'),
    await idIn(own, '/berita/atom.xml', 'id'),
  ]
  expect(after).toEqual([before, before, before])
})

test('the home page and the pages of news name the feeds, others do not', async () => {
  const names = async (host: string, path: string) =>
    (await (await get(host, path)).text()).match(/rel="alternate" type="[^"]+" href="([^"]+)"/g) ??
    []
  expect((await names(own, '/')).length).toBe(2)
  expect((await names(own, '/berita')).length).toBe(2)
  expect((await names(regency, '/')).length).toBe(2)
  expect(await names(own, '/profil')).toEqual([])
})

test('a feed without an item is one', async () => {
  const { docs } = await t.payload.find({
    collection: 'news',
    depth: 0,
    limit: 10,
    overrideAccess: true,
    where: { village: { in: [village] } },
  })
  for (const { id } of docs)
    await t.payload.delete({ id, collection: 'news', depth: 0, overrideAccess: true })
  expect(allOf(await read(own, '/berita/rss.xml'), 'item')).toEqual([])
  expect(textOf(await read(own, '/berita/atom.xml'), 'updated')).toBe('1970-01-01T00:00:00.000Z')
})

test.each(['/berita/rss.json', '/berita/rss.xml/x', '/berita/feed.xml', '/profil/rss.xml'])(
  '%s is no feed',
  async (path) => {
    expect((await get(own, path)).status).toBe(404)
  },
)
