import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { buildRichText } from '../factories/richText'
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
  await payload.create({ ...all, collection: 'regencies', data: { code: '99.01', name: 'Kabupaten Contoh', province: 'Contoh' } })
  for (const [name, code] of [['satu', '99.01.01.2001'], ['dua', '99.01.01.2002']] as const) {
    const village = await payload.create({ ...all, collection: 'villages', data: { code, name, slug: name, state: 'terbit' } })
    const login = { email: `${name}@contoh.example`, password: 'kata sandi untuk uji' }
    await payload.create({ ...all, collection: 'users', context: { trusted: true }, data: { ...login, name, role: 'editor', villages: [village.id] } })
    cookies[name] = await signIn({ ...login, config: payload.config })
    if (name === 'dua') continue
    const news = { body: buildRichText('Isi.'), village: village.id }
    draft = (await payload.create({ ...all, collection: 'news', data: { ...news, title: 'Masih draf', slug: 'masih-draf', _status: 'draft' }, draft: true })).id
    published = (await payload.create({ ...all, collection: 'news', data: { ...news, title: 'Sudah terbit', slug: 'sudah-terbit', _status: 'published' } })).id
  }
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
