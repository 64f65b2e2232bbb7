import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
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
  }
  const village = villages[0]?.id ?? ''
  draft = (await createNews(payload, { title: 'Masih draf', village, _status: 'draft' })).id
  published = (await createNews(payload, { slug: 'sudah-terbit', title: 'Sudah terbit', village })).id
  portal = createPortal({ findTheme, payload, settings: { publicUrl: `http://${host}`, villageAddress: 'subdomain' } })
})

afterAll(async () => t.stop())

const preview = (id: string, who?: string) =>
  portal.request(`/pratinjau/news/${id}`, { headers: { host, ...(who ? { cookie: cookies[who] ?? '', origin } : {}) } })

describe('the preview of a draft', () => {
  test('shows it in the village’s theme to its editor, kept by nobody', async () => {
    const response = await preview(draft, 'satu')
    const html = await response.text()
    expect([response.status, html.includes('Masih draf'), html.includes('belum terbit')]).toEqual([200, true, true])
    expect(response.headers.get('cache-control')).toBe('private, no-store')
  })

  test('shows a draft that has no title yet', async () => {
    const village = (await t.payload.find({ ...all, collection: 'villages', limit: 1, where: { slug: { equals: 'satu' } } })).docs[0]
    const bare = await t.payload.create({ ...all, collection: 'news', data: { village: village?.id ?? '', _status: 'draft' } as never, draft: true })
    expect((await preview(bare.id, 'satu')).status).toBe(200)
  })

  test('sends a visitor to the login', async () => {
    const response = await preview(draft)
    expect(response.headers.get('location')).toContain('/admin/login?redirect=')
  })

  test.each([['dua', () => draft], ['dua', () => published]])('does not exist for the editor of village %s', async (who, id) => {
    expect((await preview(id(), who)).status).toBe(404)
  })

  test.each(['bukan-id', '%00'])('answers 404 for the id %s', async (id) => {
    expect((await preview(id, 'satu')).status).toBe(404)
  })
})

describe('what is no longer public', () => {
  const item = () => portal.request('/berita/sudah-terbit', { headers: { host: 'satu.localhost:3000' } })

  test('is gone (410) when it lies in the trash, and back when it is restored', async () => {
    await t.payload.update({ ...all, id: published, collection: 'news', data: { deletedAt: new Date().toISOString() } })
    expect((await item()).status).toBe(410)
    await t.payload.update({ ...all, id: published, collection: 'news', data: { deletedAt: null }, trash: true })
    expect((await item()).status).toBe(200)
  })

  test('is not found (404) when it is unpublished', async () => {
    await t.payload.update({ ...all, id: published, collection: 'news', data: { _status: 'draft' } })
    expect((await item()).status).toBe(404)
  })
})

describe('a request that fails before its page is known', () => {
  test('gets the error page of its own village, also below the regency’s host', async () => {
    const below = createPortal({ findTheme, payload: t.payload, settings: { publicUrl: `http://${host}`, villageAddress: 'path' } })
    for (const name of ['satu', 'dua']) {
      const response = await below.request(`/desa/${name}/kirim`, { headers: { host }, method: 'POST' })
      expect([response.status, (await response.text()).includes(`Desa ${name}`)]).toEqual([404, true])
    }
  })

  test('leaves no invitation’s secret in the log', async () => {
    const lines: string[] = []
    const payload = Object.assign(Object.create(t.payload) as typeof t.payload, {
      find: () => Promise.reject(new Error('basis data mati')),
      logger: { error: (line: unknown) => lines.push(JSON.stringify(line)) },
    })
    const failing = createPortal({ findTheme, payload, settings: { publicUrl: `http://${host}`, villageAddress: 'subdomain' } })
    const response = await failing.request('/undangan/RAHASIA-SEKALI-PAKAI', { headers: { host } })
    expect(response.status).toBe(503)
    expect(lines.join()).toContain('503')
    expect(lines.join()).not.toContain('RAHASIA')
  })
})

describe('addresses of a village', () => {
  const domain = 'desa-satu.example'
  const go = (to: string, path: string, villageAddress: 'path' | 'subdomain') =>
    createPortal({ findTheme, payload: t.payload, settings: { publicUrl: `http://${host}`, villageAddress } }).request(path, { headers: { host: to } })
  const setDomain = async (value: null | string) => {
    await t.payload.update({ ...all, collection: 'villages', data: { domain: value }, where: { slug: { equals: 'satu' } } })
  }

  test('below the regency: the path serves, the subdomain redirects', async () => {
    expect((await go(host, '/desa/satu/', 'path')).status).toBe(200)
    expect((await go(host, '/desa/satu', 'path')).headers.get('location')).toBe(`http://${host}/desa/satu/`)
    expect((await go('satu.localhost:3000', '/profil', 'path')).headers.get('location')).toBe(`http://${host}/desa/satu/profil`)
    expect(await (await go(host, '/desa/satu/', 'path')).text()).toContain('href="/desa/satu/berita"')
  })

  test('with a domain of its own: the domain serves, the others redirect', async () => {
    await setDomain(domain)
    expect((await go(domain, '/profil', 'subdomain')).status).toBe(200)
    expect((await go('satu.localhost:3000', '/profil', 'subdomain')).headers.get('location')).toBe(`http://${domain}:3000/profil`)
    expect((await go(host, '/desa/satu/profil', 'subdomain')).headers.get('location')).toBe(`http://${domain}:3000/profil`)
    await setDomain(null)
  })

  test('two villages may lack a domain, but not share one', async () => {
    const set = (slug: string, value: null | string) => t.payload.update({ ...all, collection: 'villages', data: { domain: value }, where: { slug: { equals: slug } } })
    expect([(await set('satu', null)).errors, (await set('dua', null)).errors]).toEqual([[], []])
    expect((await set('satu', domain)).errors).toEqual([])
    expect((await set('dua', domain)).errors.map(({ message }) => message).join()).toMatch(/domain/i)
    await setDomain(null)
  })

  test.each([['terdaftar', 404], ['beku', 503]] as const)('a village that is %s answers %i with a page', async (state, status) => {
    await t.payload.update({ ...all, collection: 'villages', data: { state }, where: { slug: { equals: 'dua' } } })
    const response = await go('dua.localhost:3000', '/', 'subdomain')
    expect([response.status, (await response.text()).includes('Desa dua')]).toEqual([status, true])
  })
})
