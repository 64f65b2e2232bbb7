import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createNews } from '../factories/news'
import { createOfficial } from '../factories/official'
import { createPage } from '../factories/page'
import { createRegion } from '../factories/region'
import { buildRichText } from '../factories/richText'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village: string
let posyandu: string

const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const host = 'sukacontoh.localhost:3000'
const get = async (path: string): Promise<{ html: string; status: number }> => {
  const response = await portal.request(path, { headers: { host } })
  return { html: await response.text(), status: response.status }
}
/** The page without its marks, so that texts can be looked for. */
const find = async (query: string): Promise<string> =>
  (await get(`/cari?${query}`)).html.replaceAll(/<\/?(mark|span)[^>]*>/g, '')

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' },
      { code: '99.01.01.2002', name: 'Sebelah', slug: 'sebelah' },
    ],
  })
  village = villages[0]?.id ?? ''
  posyandu = (
    await createNews(payload, {
      body: buildRichText('Timbangan dibuka pukul delapan.'),
      category: 'kesehatan',
      publishedAt: '2025-06-12T02:00:00Z',
      title: 'Posyandu Juni',
      village,
    })
  ).id
  await createNews(payload, { _status: 'draft', title: 'Posyandu rahasia', village })
  await createNews(payload, { title: 'Posyandu desa sebelah', village: villages[1]?.id ?? '' })
  await createNews(payload, {
    category: 'pembangunan',
    publishedAt: '2025-05-02T02:00:00Z',
    title: '<script>alert(1)</script> jalan',
    village,
  })
  await createPage(payload, { title: 'Sejarah Kafé', village })
  await createOfficial(payload, { name: 'Misal Lestari', position: 'Kasi Pelayanan', village })
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => t.stop())

describe('/cari', () => {
  test.each([
    ['a word of the title', 'q=posyandu', 'Posyandu Juni'],
    ['a word of the text', 'q=timbangan', 'Posyandu Juni'],
    ['one typing error', 'q=posiandu', 'Posyandu Juni'],
    ['no accent', 'q=kafe', 'Sejarah Kafé'],
    ['an official', 'q=lestari', 'Misal Lestari'],
    ['an office', 'q=kasi+pelayanan', 'Misal Lestari'],
  ])('finds by %s', async (_, query, title) => {
    expect(await find(query)).toContain(title)
  })

  test('says what a typing error was taken for', async () => {
    expect(await find('q=posiandu')).toContain('Menampilkan hasil untuk “posyandu”')
  })

  test('names no draft and nothing of another village', async () => {
    const html = await find('q=posyandu')
    expect(html).not.toContain('rahasia')
    expect(html).not.toContain('sebelah')
  })

  test('shows markup as text, in what was found and in what was typed', async () => {
    const html = await find(`q=${encodeURIComponent('<img src=x> jalan')}`)
    expect(html).toContain('value="&lt;img src=x&gt; jalan"')
    expect(await find('q=jalan')).toContain('&lt;script&gt;alert(1)&lt;/script&gt; jalan')
    expect(html).not.toContain('<img src=x>')
  })

  test('narrows to one kind', async () => {
    expect(await find('q=juni&jenis=halaman')).not.toContain('Posyandu Juni')
    expect((await get('/cari?q=juni&jenis=tidak-ada')).status).toBe(404)
  })

  test('says what to do when nothing is found, and asks before the first search', async () => {
    expect(await find('q=zzzzzz')).toContain('Tidak ada yang cocok dengan “zzzzzz”')
    expect((await get('/cari')).status).toBe(200)
  })

  test('finds nothing that was taken back a moment ago', async () => {
    expect(await find('q=timbangan')).toContain('Posyandu Juni')
    await t.payload.update({
      collection: 'news',
      data: { _status: 'draft' },
      depth: 0,
      id: posyandu,
      overrideAccess: true,
    })
    expect(await find('q=timbangan')).not.toContain('Posyandu Juni')
    await t.payload.update({
      collection: 'news',
      data: { _status: 'published' },
      depth: 0,
      id: posyandu,
      overrideAccess: true,
    })
    expect(await find('q=timbangan')).toContain('Posyandu Juni')
  })

  test('is kept out of search engines', async () => {
    expect(await find('q=posyandu')).toContain('<meta name="robots" content="noindex"')
  })
})

describe('/berita', () => {
  test('narrows to a category and to a month', async () => {
    const health = (await get('/berita?kategori=kesehatan')).html
    expect(health).toContain('Posyandu Juni')
    expect(health).not.toContain('jalan</a>')
    expect((await get('/berita?bulan=2025-05')).html).not.toContain('Posyandu Juni')
    expect((await get('/berita?bulan=2025-06')).html).toContain('Posyandu Juni')
  })

  test('says so when a choice has no news', async () => {
    expect((await get('/berita?bulan=2020-01')).html).toContain('Tidak ada yang cocok')
  })

  test.each(['kategori=tidak-ada', 'bulan=2025-13', 'hal=0', 'kategori=kesehatan&hal=9'])(
    'does not answer ?%s',
    async (query) => {
      expect((await get(`/berita?${query}`)).status).toBe(404)
    },
  )

  test('lists the months that have news and the categories in use', async () => {
    const { html } = await get('/berita')
    expect(html).toContain('/berita?bulan=2025-05')
    expect(html).toContain('/berita?kategori=pembangunan')
    expect(html).not.toContain('/berita?kategori=pendidikan')
  })
})

test('/peta-situs names every published page of the village and no other', async () => {
  const { html } = await get('/peta-situs')
  expect(html).toContain('Posyandu Juni')
  expect(html).toContain('Sejarah Kafé')
  expect(html).not.toContain('rahasia')
  expect(html).not.toContain('sebelah')
})

test.each(['/aksesibilitas', '/privasi'])('%s says how to reach the office', async (path) => {
  const { html, status } = await get(path)
  expect(status).toBe(200)
  expect(html).toContain('Datanglah ke kantor pada jam kerja.')
  expect((await portal.request(path, { headers: { host: 'localhost:3000' } })).status).toBe(200)
})
