import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createBudget } from '../factories/budget'
import { createEvent } from '../factories/event'
import { buildPhoto, createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { createPage } from '../factories/page'
import { createRegion } from '../factories/region'
import { allOf, readXml } from '../helpers/readXml'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const own = 'sukacontoh.localhost:3000'
const bare = 'sukapolos.localhost:3000'
const regency = 'localhost:3000'
const hostile = '</script><script>alert(1)</script>'
const get = (host: string, path: string, on = portal) => on.request(path, { headers: { host } })
const text = async (host: string, path: string) => (await get(host, path)).text()
const addresses = async (host: string, path: string) =>
  allOf(readXml(await text(host, path)), 'loc').map((loc) => loc.text)

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: {
      name: 'Kabupaten Contoh',
      contact: { email: 'dpmd@contoh.example', office: 'Dinas PMD', phone: '0254 123456' },
    },
    villages: [
      { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' },
      { code: '99.01.01.2002', name: 'Sukapolos', slug: 'sukapolos' },
      { code: '99.01.01.2003', name: 'Sukatutup', slug: 'sukatutup', state: 'beku' },
    ],
  })
  const village = villages[0]?.id ?? ''
  const photo = await createMedia(payload, { alt: 'Foto', file: await buildPhoto(), village })
  await payload.update({
    id: village,
    collection: 'villages',
    data: {
      contact: { address: 'Jalan Raya 1', email: 'desa@contoh.example', phone: '0254 7654' },
      hero: photo.id,
      latitude: -6.1,
      logo: photo.id,
      longitude: 106.1,
    },
    depth: 0,
    overrideAccess: true,
  })
  await createNews(payload, {
    author: 'Siti',
    photo: photo.id,
    publishedAt: '2025-06-19T01:00:00.000Z',
    slug: 'jalan',
    title: hostile,
    village,
  })
  await createNews(payload, { slug: 'draf', title: 'Draf', village, _status: 'draft' })
  await createPage(payload, { slug: 'sejarah', title: 'Sejarah', village })
  await createEvent(payload, {
    end: '2026-12-05T04:00:00.000Z',
    slug: 'posyandu',
    start: '2026-12-05T01:00:00.000Z',
    title: hostile,
    village,
  })
  await createEvent(payload, {
    isAllDay: true,
    isCancelled: true,
    slug: 'pasar',
    start: '2026-12-06T00:00:00.000Z',
    village,
  })
  await createBudget(payload, { village, year: 2025 })
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => {
  await t.stop()
})

describe('a sitemap', () => {
  test('names every page of a village by an address that answers itself', async () => {
    const found = await addresses(own, '/sitemap.xml')
    const at = (path: string) => `http://${own}${path}`
    expect(found).toEqual(
      expect.arrayContaining(
        [
          '/',
          '/berita',
          '/berita/jalan',
          '/halaman/sejarah',
          '/agenda/posyandu',
          '/transparansi/2025',
          '/privasi',
        ].map(at),
      ),
    )
    expect(new Set(found).size).toBe(found.length)
    for (const address of found) {
      const response = await get(own, new URL(address).pathname)
      const html = await response.text()
      expect([
        address,
        response.status,
        html.includes(`rel="canonical" href="${address}"`),
        html.includes('content="noindex"'),
      ]).toEqual([address, 200, true, false])
    }
  })

  test('says when a page last changed', async () => {
    const news = allOf(readXml(await text(own, '/sitemap.xml')), 'url').find((url) =>
      url.children[0]?.text.endsWith('/berita/jalan'),
    )
    const { docs } = await t.payload.find({
      collection: 'news',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { slug: { equals: 'jalan' } },
    })
    expect(news?.children[1]?.text).toBe(docs[0]?.updatedAt)
  })

  test('of a village without a budget names the page that says so', async () => {
    expect(await addresses(bare, '/sitemap.xml')).toContain(`http://${bare}/transparansi`)
  })

  test('of a regency names its own and those of its open villages', async () => {
    expect(await addresses(regency, '/sitemap.xml')).toEqual([
      `http://${regency}/sitemap-portal.xml`,
      `http://${own}/sitemap.xml`,
      `http://${bare}/sitemap.xml`,
    ])
    const pages = await addresses(regency, '/sitemap-portal.xml')
    expect(pages).toContain(`http://${regency}/desa`)
    for (const address of pages) {
      const html = await text(regency, new URL(address).pathname)
      expect([address, html.includes(`rel="canonical" href="${address}"`)]).toEqual([address, true])
    }
  })

  test('is kept like a page and purged with what it names', async () => {
    const { headers } = await get(own, '/sitemap.xml')
    expect([headers.get('page-cache-ttl'), headers.get('content-type')]).toEqual([
      '3600',
      'application/xml; charset=utf-8',
    ])
    for (const tag of [
      'news@',
      'pages@',
      'events@',
      'notices@',
      'documents@',
      'albums@',
      'budgets@',
    ])
      expect(headers.get('cache-tag')).toContain(tag)
  })
})

describe('robots.txt', () => {
  test('closes the desk and the search, and names the sitemap', async () => {
    const lines = (await text(own, '/robots.txt')).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'User-agent: *',
        'Disallow: /admin',
        'Disallow: /api',
        'Disallow: /pratinjau',
        'Disallow: /cari',
      ]),
    )
    expect(lines.at(-2)).toBe(`Sitemap: http://${own}/sitemap.xml`)
  })

  test('is not there for a village below a path of the portal, whose sitemap is', async () => {
    const byPath = createPortal({
      findTheme,
      payload: t.payload,
      settings: { ...settings, villageAddress: 'path' },
    })
    expect((await get(regency, '/desa/sukacontoh/robots.txt', byPath)).status).toBe(404)
    const sitemap = await (await get(regency, '/desa/sukacontoh/sitemap.xml', byPath)).text()
    expect(allOf(readXml(sitemap), 'loc').map((loc) => loc.text)).toContain(
      `http://${regency}/desa/sukacontoh/berita/jalan`,
    )
  })
})

describe('security.txt', () => {
  test.each([own, regency])(
    'on %s names the office that runs the deployment, for less than a year',
    async (host) => {
      const response = await get(host, '/.well-known/security.txt')
      const body = await response.text()
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
      expect(body).toMatch(
        /^Contact: mailto:dpmd@contoh.example\nContact: tel:0254123456\nExpires: .*\nPreferred-Languages: id, en\nCanonical: /,
      )
      const days =
        (Date.parse(/Expires: (.*)/.exec(body)?.[1] ?? '') - Date.now()) / (24 * 3_600_000)
      expect([days > 170, days < 200]).toEqual([true, true])
    },
  )

  test('anything else beside it is a page that says so', async () => {
    const response = await get(own, '/.well-known/openid-configuration')
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('Halaman tidak ditemukan'),
    ])
  })
})

describe('a link preview', () => {
  test.each([
    [own, '/', '/kartu.jpg'],
    [own, '/profil', '/kartu.jpg'],
    [own, '/berita/jalan', '/berita/jalan.jpg'],
    [regency, '/', '/kartu.jpg'],
  ])('of %s%s shows %s', async (host, path, card) => {
    expect(await text(host, path)).toContain(`property="og:image" content="http://${host}${card}"`)
    const response = await get(host, card)
    const { format, height, width } = await sharp(await response.arrayBuffer()).metadata()
    expect([response.status, response.headers.get('content-type'), format, width, height]).toEqual([
      200,
      'image/jpeg',
      'jpeg',
      1200,
      630,
    ])
    expect(response.headers.get('page-cache-ttl')).toBe('3600')
  })

  test.each([
    '/berita/draf.jpg',
    '/berita/tidak-ada.jpg',
    '/profil/x.jpg',
    '/kartu.png',
    '/kartu.jpg/x',
  ])('has no picture at %s', async (path) => {
    expect((await get(own, path)).status).toBe(404)
  })

  test('of a photo whose file is gone is a card without it', async () => {
    const missing = await createMedia(t.payload, {
      file: await buildPhoto('hilang.png'),
      village: (await villageOf('sukapolos')).id,
    })
    await createNews(t.payload, {
      photo: missing.id,
      slug: 'hilang',
      village: (await villageOf('sukapolos')).id,
    })
    await t.payload.db.updateOne({
      id: missing.id,
      collection: 'media',
      data: { filename: 'tidak-ada.png' },
    })
    expect((await get(bare, '/berita/hilang.jpg')).status).toBe(200)
  })
})

const villageOf = async (slug: string) => {
  const { docs } = await t.payload.find({
    collection: 'villages',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { slug: { equals: slug } },
  })
  return docs[0] ?? ({ id: '' } as never)
}

describe('on the first screen of a phone', () => {
  type Manifest = Record<string, unknown> & {
    icons: { purpose: string; sizes: string; src: string }[]
  }

  test.each([own, bare, regency])(
    'the manifest of %s names icons of the size they have',
    async (host) => {
      expect(await text(host, '/')).toContain('rel="manifest" href="/manifest.webmanifest"')
      const response = await get(host, '/manifest.webmanifest')
      expect(response.headers.get('content-type')).toBe('application/manifest+json; charset=utf-8')
      const manifest = (await response.json()) as Manifest
      expect(manifest).toMatchObject({
        display: 'minimal-ui',
        lang: 'id',
        scope: '/',
        start_url: '/',
      })
      for (const key of ['background_color', 'theme_color'])
        expect(manifest[key]).toMatch(/^#[0-9a-f]{6}$/)
      expect(manifest.icons.map(({ purpose, sizes }) => `${sizes} ${purpose}`)).toEqual([
        '192x192 any',
        '512x512 any',
        '512x512 maskable',
      ])
      for (const { sizes, src } of manifest.icons) {
        const { format, height, width } = await sharp(
          await (await get(host, src)).arrayBuffer(),
        ).metadata()
        expect([format, `${width}x${height}`]).toEqual(['png', sizes])
      }
    },
  )

  test('an emblem is the icon; without one the theme draws its own', async () => {
    expect(await text(own, '/')).toContain('rel="icon" href="/ikon-48.png"')
    expect(await text(bare, '/')).toContain('rel="icon" href="data:image/svg+xml')
  })

  test('old systems find theirs', async () => {
    const apple = await sharp(
      await (await get(bare, '/apple-touch-icon.png')).arrayBuffer(),
    ).metadata()
    const icon = Buffer.from(await (await get(own, '/favicon.ico')).arrayBuffer())
    const inside = await sharp(icon.subarray(icon.readUInt32LE(18))).metadata()
    expect([apple.width, icon.readUInt16LE(2), icon.readUInt32LE(14), inside.width]).toEqual([
      180,
      1,
      icon.length - 22,
      32,
    ])
  })

  test('the page may load its manifest, and still nothing else from elsewhere', async () => {
    const policy = (await get(own, '/')).headers.get('content-security-policy')
    expect(policy).toContain(
      "default-src 'none'; connect-src 'self'; img-src 'self' data:; manifest-src 'self'; style-src 'sha256-",
    )
  })
})

describe('structured data', () => {
  type Thing = Record<string, unknown> & { '@type': string }

  const things = async (host: string, path: string): Promise<Thing[]> => {
    const blocks = [
      ...(await text(host, path)).matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gs,
      ),
    ]
    expect(blocks.length).toBeLessThanOrEqual(1)
    return blocks[0]?.[1] ? (JSON.parse(blocks[0][1]) as { '@graph': Thing[] })['@graph'] : []
  }

  test.each(['/', '/kontak'])('of %s says how to reach the office', async (path) => {
    const [office] = await things(own, path)
    expect(office).toMatchObject({
      '@type': 'GovernmentOffice',
      address: {
        '@type': 'PostalAddress',
        addressCountry: 'ID',
        streetAddress: expect.stringContaining('Jalan Raya 1') as string,
      },
      email: 'desa@contoh.example',
      geo: { latitude: -6.1, longitude: 106.1 },
      name: 'Kantor Desa Sukacontoh',
      telephone: '02547654',
      url: `http://${own}/`,
    })
  })

  test('of an office that has entered nothing claims nothing', async () => {
    const [office] = await things(bare, '/')
    expect(office).toEqual({
      '@id': `http://${bare}/#kantor`,
      '@type': 'GovernmentOffice',
      name: 'Kantor Desa Sukapolos',
      url: `http://${bare}/`,
    })
  })

  test('of news is an article with its way, hostile text as text', async () => {
    const [article, way] = await things(own, '/berita/jalan')
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      author: { '@type': 'Person', name: 'Siti' },
      datePublished: '2025-06-19T01:00:00.000Z',
      headline: hostile,
      image: [`http://${own}/berita/jalan.jpg`, expect.stringContaining('/media/') as string],
      mainEntityOfPage: `http://${own}/berita/jalan`,
    })
    expect([way?.['@type'], (way?.itemListElement as Thing[]).map(({ item }) => item)]).toEqual([
      'BreadcrumbList',
      [`http://${own}/`, `http://${own}/berita`, `http://${own}/berita/jalan`],
    ])
  })

  test('of an event has its moments in local time', async () => {
    const [event] = await things(own, '/agenda/posyandu')
    expect(event).toMatchObject({
      '@type': 'Event',
      endDate: '2026-12-05T11:00:00+07:00',
      eventStatus: 'https://schema.org/EventScheduled',
      name: hostile,
      startDate: '2026-12-05T08:00:00+07:00',
    })
  })

  test('of a cancelled whole day says so', async () => {
    const [event] = await things(own, '/agenda/pasar')
    expect([event?.startDate, event?.endDate, event?.eventStatus]).toEqual([
      '2026-12-06',
      undefined,
      'https://schema.org/EventCancelled',
    ])
  })

  test('of errors is none, nor a feed, a manifest or a canonical address', async () => {
    expect(await text(own, '/tidak-ada')).not.toMatch(
      /ld\+json|rel="(canonical|manifest|alternate)"/,
    )
  })
})
