import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createAlbum } from '../factories/album'
import { createBudget } from '../factories/budget'
import { createDocument } from '../factories/document'
import { createEvent } from '../factories/event'
import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { createNotice } from '../factories/notice'
import { createPage } from '../factories/page'
import { createRegion } from '../factories/region'
import { buildRichText, buildUploadNode } from '../factories/richText'
import { createStaff, staffPassword } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { origin, signIn } from './isolation/restChannel'

const host = 'localhost:3000'
const all = { depth: 0, overrideAccess: true } as const
let t: TestPayload
let portal: ReturnType<typeof createPortal>
let draft: string
let published: string
const cookies: Record<string, string> = {}
const ids: Record<string, string> = {}

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: [
      { code: '99.01.01.2001', name: 'satu', slug: 'satu' },
      { code: '99.01.01.2002', name: 'dua', slug: 'dua' },
    ],
  })
  for (const { id, name } of villages) {
    const { email } = await createStaff(payload, { villages: [id] })
    cookies[name] = await signIn({ config: payload.config, email, password: staffPassword })
    ids[name] = id
  }
  const contributor = await createStaff(payload, {
    role: 'contributor',
    villages: [ids.satu ?? ''],
  })
  cookies.kontributor = await signIn({
    config: payload.config,
    email: contributor.email,
    password: staffPassword,
  })
  const village = villages[0]?.id ?? ''
  draft = (await createNews(payload, { title: 'Masih draf', village, _status: 'draft' })).id
  published = (await createNews(payload, { slug: 'sudah-terbit', title: 'Sudah terbit', village }))
    .id
  portal = createPortal({
    findTheme,
    payload,
    settings: { publicUrl: `http://${host}`, villageAddress: 'subdomain' },
  })
})

afterAll(async () => t.stop())

const preview = (id: string, who?: string) =>
  portal.request(`/pratinjau/news/${id}`, {
    headers: { host, ...(who ? { cookie: cookies[who] ?? '', origin } : {}) },
  })

describe('the preview of a draft', () => {
  test('shows it in the village’s theme to its editor, kept by nobody', async () => {
    const response = await preview(draft, 'satu')
    const html = await response.text()
    expect([response.status, html.includes('Masih draf'), html.includes('belum terbit')]).toEqual([
      200,
      true,
      true,
    ])
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })

  test('shows a draft that has no title yet', async () => {
    const village = (
      await t.payload.find({
        ...all,
        collection: 'villages',
        limit: 1,
        where: { slug: { equals: 'satu' } },
      })
    ).docs[0]
    const bare = await t.payload.create({
      ...all,
      collection: 'news',
      data: { village: village?.id ?? '', _status: 'draft' } as never,
      draft: true,
    })
    expect((await preview(bare.id, 'satu')).status).toBe(200)
  })

  test('sends a visitor to the login', async () => {
    const response = await preview(draft)
    expect(response.headers.get('location')).toContain('/admin/login?redirect=')
  })

  test.each([
    ['dua', () => draft],
    ['dua', () => published],
  ])('does not exist for the editor of village %s', async (who, id) => {
    expect((await preview(id(), who)).status).toBe(404)
  })

  test.each(['bukan-id', '%00'])('answers 404 for the id %s', async (id) => {
    expect((await preview(id, 'satu')).status).toBe(404)
  })
})

/** Asks for a preview with what stands in the form, as the window in the admin does. */
const live = (
  at: string,
  data: unknown,
  options: { headers?: Record<string, string>; who?: string } = {},
) => {
  const body = new FormData()
  body.append('isi', typeof data === 'string' ? data : JSON.stringify(data))
  return portal.request(`/pratinjau/${at}`, {
    body,
    headers: { cookie: cookies[options.who ?? 'satu'] ?? '', host, origin, ...options.headers },
    method: 'POST',
  })
}
const drawn = async (at: string, data: unknown) => {
  const response = await live(at, data)
  const html = await response.text()
  expect([response.status, html.includes('<html')]).toEqual([200, true])
  return html
}
const stored = (slug: 'media' | 'news' | 'villages', id: string) =>
  t.payload.findByID({ ...all, id, collection: slug, draft: true })

describe('every collection with a public page', () => {
  test('shows a draft and what is changed in it', async () => {
    const { payload } = t
    const village = ids.satu ?? ''
    const media = await createMedia(payload, { alt: 'Foto panen', village })
    const docs = {
      albums: [
        (await createAlbum(payload, { _status: 'draft', slug: 'album-draf', village })).id,
        { photos: [media.id], title: 'Judul baru' },
      ],
      budgets: [
        (await createBudget(payload, { _status: 'draft', village, year: 2031 })).id,
        { note: 'Judul baru', spending: [{ field: 'bencana', plan: 5 }, { plan: 7 }] },
      ],
      documents: [
        (await createDocument(payload, { _status: 'draft', slug: 'dokumen-draf', village })).id,
        { title: 'Judul baru' },
      ],
      events: [
        (
          await createEvent(payload, {
            _status: 'draft',
            slug: 'acara-draf',
            start: '2099-01-01T00:00:00Z',
            village,
          })
        ).id,
        { end: null, place: '', title: 'Judul baru' },
      ],
      notices: [
        (
          await createNotice(payload, {
            _status: 'draft',
            slug: 'kabar-draf',
            start: '2025-01-01T00:00:00Z',
            village,
          })
        ).id,
        { start: null, title: 'Judul baru' },
      ],
      pages: [
        (await createPage(payload, { _status: 'draft', slug: 'halaman-draf', village })).id,
        { title: 'Judul baru' },
      ],
      villages: [village, { summary: 'Judul baru' }],
    } as const
    for (const [slug, [id, data]] of Object.entries(docs)) {
      const saved = await portal.request(`/pratinjau/${slug}/${id}`, {
        headers: { cookie: cookies.satu ?? '', host, origin },
      })
      const html = await saved.text()
      expect([
        slug,
        saved.status,
        html.includes('Ini pratinjau'),
        html.includes('Judul baru'),
      ]).toEqual([slug, 200, true, false])
      expect(await drawn(`${slug}/${id}`, data)).toContain('Judul baru')
    }
  })

  test('shows its new, empty draft', async () => {
    for (const collection of [
      'albums',
      'budgets',
      'documents',
      'events',
      'news',
      'notices',
      'pages',
    ] as const) {
      const bare = await t.payload.create({
        ...all,
        collection,
        data: { village: ids.satu ?? '', _status: 'draft' } as never,
        draft: true,
      })
      const response = await live(`${collection}/${bare.id}`, {})
      expect([collection, response.status]).toEqual([collection, 200])
    }
  })

  test('says that excluded information is for staff alone', async () => {
    const { id } = await createDocument(t.payload, {
      _status: 'draft',
      slug: 'akan-dikecualikan',
      village: ids.satu ?? '',
    })
    expect(await drawn(`documents/${id}`, { class: 'dikecualikan' })).toContain(
      'tidak pernah tampil di situs',
    )
  })
})

describe('the live preview of a village', () => {
  test('shows theme, palette, cover, sections, menu and contact before they are saved', async () => {
    const id = ids.satu ?? ''
    const hero = await createMedia(t.payload, { alt: 'Sawah di pagi hari', village: id })
    const before = await drawn(`villages/${id}`, {})
    const html = await drawn(`villages/${id}`, {
      contact: { hours: [{ days: 'Senin', time: '' }, { days: 'Jumat' }], phone: '0254 000111' },
      hero: hero.id,
      homeSections: ['berita', 'layanan'],
      menu: [{ children: [{ part: 'agenda' }], label: 'Kabar kampung', part: 'berita' }],
      palette: 'daun',
      theme: 'sawah',
    })
    expect(styleOf(before)).not.toBe(styleOf(html))
    for (const text of ['Kabar kampung', '0254 000111', 'Sawah di pagi hari'])
      expect([text, before.includes(text), html.includes(text)]).toEqual([text, false, true])
    expect(html.indexOf('Apa yang ingin Anda cari?')).toBeGreaterThan(
      html.indexOf('Belum ada berita'),
    )
  })

  test('stores nothing', async () => {
    const before = await stored('villages', ids.satu ?? '')
    await drawn(`villages/${ids.satu ?? ''}`, { summary: 'Belum disimpan', theme: 'pesisir' })
    expect(await stored('villages', ids.satu ?? '')).toEqual(before)
  })

  test('draws an unknown theme and palette in the usual ones', async () => {
    const usual = await drawn(`villages/${ids.satu ?? ''}`, {})
    expect(
      styleOf(await drawn(`villages/${ids.satu ?? ''}`, { palette: '../..', theme: '__proto__' })),
    ).toBe(styleOf(usual))
  })

  test('keeps the village’s code, address and state whatever is sent', async () => {
    const html = await drawn(`villages/${ids.satu ?? ''}`, {
      code: '99.01.01.2002',
      domain: 'jahat.example',
      id: ids.dua,
      name: 'Desa Palsu',
      slug: 'dua',
      state: 'beku',
    })
    expect(html).toContain('http://satu.localhost:3000/berita')
    for (const text of ['Palsu', 'jahat.example', 'dua.localhost']) expect(html).not.toContain(text)
  })
})

const styleOf = (html: string) => /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''

describe('unsaved news in the preview', () => {
  test('shows title, text and photos of the own village', async () => {
    const media = await createMedia(t.payload, {
      alt: 'Jembatan baru',
      credit: 'Karang Taruna',
      village: ids.satu ?? '',
    })
    const html = await drawn(`news/${draft}`, {
      body: buildRichText('Isi yang sedang ditulis', buildUploadNode(media.id)),
      photo: media.id,
      title: 'Judul yang sedang ditulis',
    })
    for (const text of [
      'Judul yang sedang ditulis',
      'Isi yang sedang ditulis',
      'Foto: Karang Taruna',
      `/media/${media.sizes?.kecil?.filename ?? media.filename ?? ''}`,
    ])
      expect(html).toContain(text)
    expect((await stored('news', draft)).id).toBe(draft)
    expect(await (await preview(draft, 'satu')).text()).not.toContain('sedang ditulis')
  })

  test('finds no photo of another village, neither by id nor by a document of the sender’s making', async () => {
    const foreign = await createMedia(t.payload, { alt: 'Foto desa dua', village: ids.dua ?? '' })
    for (const value of [foreign.id, foreign]) {
      const html = await drawn(`news/${draft}`, {
        body: buildRichText('Teks', buildUploadNode(value as never)),
        photo: value,
      })
      expect(html).not.toContain('Foto desa dua')
      expect(html).not.toContain(foreign.filename ?? 'tanpa nama')
    }
    const made = { alt: 'Buatan', filename: 'buatan.webp', height: 9, width: 9 }
    expect(
      await drawn(`news/${draft}`, {
        body: buildRichText('Teks', buildUploadNode(made as never)),
        photo: made,
      }),
    ).not.toContain('buatan.webp')
  })

  test('prints markup as text', async () => {
    const evil = '</style><script>alert(1)</script><img src=x onerror=alert(1)>'
    const link = {
      type: 'link',
      children: [{ type: 'text', text: evil }],
      fields: { url: 'javascript:alert(1)' },
    }
    const html = await drawn(`news/${draft}`, {
      author: evil,
      body: buildRichText(evil, link),
      summary: evil,
      title: evil,
    })
    expect(html).not.toMatch(/<script|<img src=x|javascript:/)
    expect(html).toContain('&lt;script&gt;alert(1)')
  })

  test.each([
    [
      'wrong types',
      {
        author: [],
        body: 'teks',
        category: 'tidak-ada',
        photo: { id: {} },
        publishedAt: 'kapan-kapan',
        summary: { a: 1 },
        title: 7,
      },
    ],
    [
      'parts that are none',
      {
        body: {
          root: {
            children: [null, 1, 'x', [], { children: {}, type: 4 }, { text: {}, type: 'text' }],
            type: 'root',
          },
        },
      },
    ],
    [
      'prototype keys',
      '{"__proto__":{"title":"Tercemar"},"constructor":{"prototype":{"title":"Tercemar"}},"hasOwnProperty":1}',
    ],
    ['a far year', { publishedAt: '+275000-01-01T00:00:00Z' }],
  ])('stays the stored document where it has %s', async (_, data) => {
    const html = await drawn(`news/${draft}`, data)
    expect(html).toContain('Masih draf')
    expect(html).not.toContain('Tercemar')
    expect(({} as { title?: string }).title).toBeUndefined()
  })

  test('survives a text nested thousands deep, and lists without end', async () => {
    const deep = `${'{"type":"quote","children":['.repeat(5000)}${']}'.repeat(5000)}`
    await drawn(`news/${draft}`, `{"body":{"root":{"type":"root","children":[${deep}]}}}`)
    const menu = Array.from({ length: 5000 }, (_, index) => ({
      label: `Butir ${index}`,
      part: 'berita',
    }))
    expect(
      await drawn(`villages/${ids.satu ?? ''}`, { homeSections: Array(5000).fill('berita'), menu }),
    ).not.toContain('Butir 9')
  })

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a text', '"x"'],
  ])('is refused (400) when it is %s', async (_, text) => {
    expect((await live(`news/${draft}`, text)).status).toBe(400)
  })

  test('is refused (400) when it is no form', async () => {
    const response = await portal.request(`/pratinjau/news/${draft}`, {
      body: '{}',
      headers: { 'content-type': 'application/json', cookie: cookies.satu ?? '', host, origin },
      method: 'POST',
    })
    expect(response.status).toBe(400)
  })

  test('is refused (413) over a megabyte', async () => {
    expect((await live(`news/${draft}`, { title: 'x'.repeat(1024 * 1024 + 1) })).status).toBe(413)
  })
})

describe('who may ask for a live preview', () => {
  test.each([
    ['another site', 'https://jahat.example'],
    ['a village’s own host', 'http://satu.localhost:3000'],
    ['a sandbox', 'null'],
    ['nobody', ''],
  ])('not %s (403)', async (_, from) => {
    const response = await live(`news/${draft}`, {}, { headers: { origin: from } })
    expect([response.status, response.headers.get('cache-control')]).toEqual([
      403,
      'private, no-store',
    ])
  })

  test('not a visitor: 401 for the form, the login for the window', async () => {
    expect((await live(`news/${draft}`, {}, { who: 'tidak ada' })).status).toBe(401)
    const window = await portal.request(`/pratinjau/news/${draft}/langsung`, { headers: { host } })
    expect(window.headers.get('location')).toContain('/admin/login?redirect=')
  })

  test.each(['news', 'villages'])(
    'not the editor of another village: %s of village satu do not exist (404)',
    async (slug) => {
      const id = slug === 'news' ? draft : (ids.satu ?? '')
      expect((await live(`${slug}/${id}`, { title: 'x' }, { who: 'dua' })).status).toBe(404)
      const headers = { cookie: cookies.dua ?? '', host, origin }
      for (const end of ['', '/langsung'])
        expect((await portal.request(`/pratinjau/${slug}/${id}${end}`, { headers })).status).toBe(
          404,
        )
    },
  )

  test('a contributor of the village', async () => {
    expect((await live(`news/${draft}`, {}, { who: 'kontributor' })).status).toBe(200)
  })

  test.each(['users', 'media', 'constructor', '__proto__', 'purges'])(
    '%s has no preview (404)',
    async (slug) => {
      expect((await live(`${slug}/${draft}`, {})).status).toBe(404)
      expect(
        (
          await portal.request(`/pratinjau/${slug}/${draft}`, {
            headers: { cookie: cookies.satu ?? '', host, origin },
          })
        ).status,
      ).toBe(404)
    },
  )
})

describe('policies of the preview', () => {
  const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''

  test('the drawn page runs nothing, is kept by nobody and stays out of every index', async () => {
    const response = await live(`news/${draft}`, { title: 'Belum disimpan' })
    expect(policyOf(response)).toContain("default-src 'none'")
    expect(policyOf(response)).not.toContain('script-src')
    expect(
      ['cache-control', 'page-cache-ttl', 'x-robots-tag'].map((name) => response.headers.get(name)),
    ).toEqual(['private, no-store', null, 'noindex'])
    expect(await response.text()).toContain('name="robots" content="noindex"')
  })

  test('its window runs its one script and lets nobody else frame it', async () => {
    const response = await portal.request(`/pratinjau/news/${draft}/langsung`, {
      headers: { cookie: cookies.satu ?? '', host, origin },
    })
    const html = await response.text()
    const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? ''
    expect(policyOf(response)).toContain(
      `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    )
    expect(policyOf(response)).toContain("frame-ancestors 'self'")
    expect(policyOf(response)).not.toContain('unsafe')
    expect([response.headers.get('cache-control'), html.includes('Masih draf')]).toEqual([
      'private, no-store',
      false,
    ])
  })
})

describe('what is no longer public', () => {
  const item = () =>
    portal.request('/berita/sudah-terbit', { headers: { host: 'satu.localhost:3000' } })

  test('is gone (410) when it lies in the trash, and back when it is restored', async () => {
    await t.payload.update({
      ...all,
      id: published,
      collection: 'news',
      data: { deletedAt: new Date().toISOString() },
    })
    expect((await item()).status).toBe(410)
    await t.payload.update({
      ...all,
      id: published,
      collection: 'news',
      data: { deletedAt: null },
      trash: true,
    })
    expect((await item()).status).toBe(200)
  })

  test('is not found (404) when it is unpublished', async () => {
    await t.payload.update({
      ...all,
      id: published,
      collection: 'news',
      data: { _status: 'draft' },
    })
    expect((await item()).status).toBe(404)
  })
})

describe('a request that fails before its page is known', () => {
  test('gets the error page of its own village, also below the regency’s host', async () => {
    const below = createPortal({
      findTheme,
      payload: t.payload,
      settings: { publicUrl: `http://${host}`, villageAddress: 'path' },
    })
    for (const name of ['satu', 'dua']) {
      const response = await below.request(`/desa/${name}/kirim`, {
        headers: { host },
        method: 'POST',
      })
      expect([response.status, (await response.text()).includes(`Desa ${name}`)]).toEqual([
        404,
        true,
      ])
    }
  })

  test('leaves no invitation’s secret in the log', async () => {
    const lines: string[] = []
    const payload = Object.assign(Object.create(t.payload) as typeof t.payload, {
      find: () => Promise.reject(new Error('basis data mati')),
      logger: { error: (line: unknown) => lines.push(JSON.stringify(line)) },
    })
    const failing = createPortal({
      findTheme,
      payload,
      settings: { publicUrl: `http://${host}`, villageAddress: 'subdomain' },
    })
    const response = await failing.request('/undangan/RAHASIA-SEKALI-PAKAI', { headers: { host } })
    expect(response.status).toBe(503)
    expect(lines.join()).toContain('503')
    expect(lines.join()).not.toContain('RAHASIA')
  })
})

describe('addresses of a village', () => {
  const domain = 'desa-satu.example'
  const go = (to: string, path: string, villageAddress: 'path' | 'subdomain') =>
    createPortal({
      findTheme,
      payload: t.payload,
      settings: { publicUrl: `http://${host}`, villageAddress },
    }).request(path, { headers: { host: to } })
  const setDomain = async (value: null | string) => {
    await t.payload.update({
      ...all,
      collection: 'villages',
      data: { domain: value },
      where: { slug: { equals: 'satu' } },
    })
  }

  test('below the regency: the path serves, the subdomain redirects', async () => {
    expect((await go(host, '/desa/satu/', 'path')).status).toBe(200)
    expect((await go(host, '/desa/satu', 'path')).headers.get('location')).toBe(
      `http://${host}/desa/satu/`,
    )
    expect((await go('satu.localhost:3000', '/profil', 'path')).headers.get('location')).toBe(
      `http://${host}/desa/satu/profil`,
    )
    expect(await (await go(host, '/desa/satu/', 'path')).text()).toContain(
      'href="/desa/satu/berita"',
    )
  })

  test('with a domain of its own: the domain serves, the others redirect', async () => {
    await setDomain(domain)
    expect((await go(domain, '/profil', 'subdomain')).status).toBe(200)
    expect((await go('satu.localhost:3000', '/profil', 'subdomain')).headers.get('location')).toBe(
      `http://${domain}:3000/profil`,
    )
    expect((await go(host, '/desa/satu/profil', 'subdomain')).headers.get('location')).toBe(
      `http://${domain}:3000/profil`,
    )
    await setDomain(null)
  })

  test('two villages may lack a domain, but not share one', async () => {
    const set = (slug: string, value: null | string) =>
      t.payload.update({
        ...all,
        collection: 'villages',
        data: { domain: value },
        where: { slug: { equals: slug } },
      })
    expect([(await set('satu', null)).errors, (await set('dua', null)).errors]).toEqual([[], []])
    expect((await set('satu', domain)).errors).toEqual([])
    expect((await set('dua', domain)).errors.map(({ message }) => message).join()).toMatch(
      /domain/i,
    )
    await setDomain(null)
  })

  test.each([
    ['terdaftar', 404],
    ['beku', 503],
  ] as const)('a village that is %s answers %i with a page', async (state, status) => {
    await t.payload.update({
      ...all,
      collection: 'villages',
      data: { state },
      where: { slug: { equals: 'dua' } },
    })
    const response = await go('dua.localhost:3000', '/', 'subdomain')
    expect([response.status, (await response.text()).includes('Desa dua')]).toEqual([status, true])
  })
})
