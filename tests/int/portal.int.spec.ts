import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const get = (host: string, path: string) => portal.request(path, { headers: { host } })
const body = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text, version: 1 }], version: 1 }], direction: null, format: '' as const, indent: 0, version: 1 },
})

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const all = { depth: 0, overrideAccess: true } as const
  await payload.create({ ...all, collection: 'regencies', data: { code: '99.01', name: 'Kabupaten Contoh', province: 'Contoh' } })
  await payload.create({ ...all, collection: 'districts', data: { code: '99.01.01', name: 'Contoh Utara' } })
  const village = await payload.create({ ...all, collection: 'villages', data: { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh', state: 'terbit' } })
  await payload.create({ ...all, collection: 'news', data: { title: 'Jalan selesai', body: body('Isi berita <b>.'), slug: 'jalan-selesai', village: village.id, _status: 'published' } })
  await payload.create({ ...all, collection: 'news', draft: true, data: { title: 'Rahasia draf', body: body('x'), slug: 'rahasia', village: village.id, _status: 'draft' } })
  await payload.create({ ...all, collection: 'pages', data: { title: 'Sejarah', body: body('Dahulu.'), slug: 'sejarah', section: 'profil', village: village.id, _status: 'published' } })
  await payload.create({ ...all, collection: 'officials', data: { name: 'Contoh Kades', position: 'Kepala Desa', institution: 'pemerintah-desa', isHead: true, village: village.id } })
  await payload.create({ ...all, collection: 'idm-records', data: { scheme: 'idm', year: 2024, revision: 1, isCurrent: true, source: 'Uji', score: 0.7279, status: 'maju', iks: 0.8171, ike: 0.7, ikl: 0.6667, village: village.id } })
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => { await t.stop() })

describe('a village on its own address', () => {
  test.each([
    ['/', 'Desa Sukacontoh'],
    ['/berita', 'Jalan selesai'],
    ['/berita/jalan-selesai', 'Isi berita &lt;b&gt;.'],
    ['/profil', 'Contoh Kades'],
    ['/indeks', '0,7279'],
    ['/halaman/sejarah', 'Dahulu.'],
  ])('answers %s with its text', async (path, text) => {
    const response = await get('sukacontoh.localhost:3000', path)
    const html = await response.text()
    expect([response.status, html.includes(text)]).toEqual([200, true])
  })

  test.each(['/berita/rahasia', '/berita/tidak-ada', '/x', '/berita?hal=99', '/berita?hal=abc', '/berita/%00', '/a/b/c/d', '/profil/x'])(
    'has no page at %s',
    async (path) => {
      expect((await get('sukacontoh.localhost:3000', path)).status).toBe(404)
    },
  )
})

test('the regency lists its villages', async () => {
  const response = await get('localhost:3000', '/')
  expect(await response.text()).toContain('http://sukacontoh.localhost:3000/')
})

test('finds a village by part of its name', async () => {
  const html = await (await get('localhost:3000', '/desa?q=SUKA')).text()
  expect(html).toContain('1 desa cocok')
})

test('the path address leads to the canonical one', async () => {
  const response = await get('localhost:3000', '/desa/sukacontoh/berita?hal=2')
  expect(response.headers.get('location')).toBe('http://sukacontoh.localhost:3000/berita?hal=2')
})

test('an unknown host is told where the portal is', async () => {
  const response = await get('entah.example', '/')
  expect([response.status, (await response.text()).includes('Situs tidak ditemukan')]).toEqual([404, true])
})
