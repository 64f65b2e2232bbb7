import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createIdmRecord } from '../factories/idmRecord'
import { createNews } from '../factories/news'
import { createOfficial } from '../factories/official'
import { createPage } from '../factories/page'
import { createRegion } from '../factories/region'
import { buildRichText } from '../factories/richText'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const get = (host: string, path: string) => portal.request(path, { headers: { host } })

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [{ code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' }],
  })
  const village = villages[0]?.id ?? ''
  await createNews(payload, {
    body: buildRichText('Isi berita <b>.'),
    slug: 'jalan-selesai',
    title: 'Jalan selesai',
    village,
  })
  await createNews(payload, { slug: 'rahasia', title: 'Rahasia draf', village, _status: 'draft' })
  await createPage(payload, {
    body: buildRichText('Dahulu.'),
    slug: 'sejarah',
    title: 'Sejarah',
    village,
  })
  await createOfficial(payload, { name: 'Contoh Kades', village })
  await createIdmRecord(payload, { score: 0.7279, status: 'maju', village })
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => {
  await t.stop()
})

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

  test.each([
    '/berita/rahasia',
    '/berita/tidak-ada',
    '/x',
    '/berita?hal=99',
    '/berita?hal=abc',
    '/berita/%00',
    '/a/b/c/d',
    '/profil/x',
  ])('has no page at %s', async (path) => {
    expect((await get('sukacontoh.localhost:3000', path)).status).toBe(404)
  })
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
  expect([response.status, (await response.text()).includes('Situs tidak ditemukan')]).toEqual([
    404,
    true,
  ])
})
