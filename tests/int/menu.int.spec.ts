import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Village } from '../../src/payload-types'
import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createPage } from '../factories/page'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village: string
const pages: Record<string, string> = {}

type Menu = NonNullable<Village['menu']>

const arrange = (menu: Menu) =>
  t.payload.update({ ...all, id: village, collection: 'villages', data: { menu } })
const get = async (path: string) =>
  portal.request(path, { headers: { host: 'sukacontoh.localhost:3000' } })
/** Links of the main menu, in order; what stands on the second level after its entry. */
const menuOf = async (path = '/profil'): Promise<string[]> => {
  const nav =
    /<nav[^>]*aria-label="Utama".*?<\/nav>/s.exec(await (await get(path)).text())?.[0] ?? ''
  return [...nav.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<|<summary[^>]*>([^<]*)</g)].map(
    ([, at, label, title]) => title ?? `${label} ${at}`,
  )
}

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      {
        code: '99.01.01.2001',
        contact: { facebook: 'https://facebook.example/suka' },
        name: 'Sukacontoh',
        slug: 'sukacontoh',
      },
    ],
  })
  village = villages[0]?.id ?? ''
  for (const [slug, page] of Object.entries({
    konsep: { _status: 'draft' as const, title: 'Konsep' },
    'rumah-baca': { section: 'lainnya' as const, title: 'Rumah baca' },
    sejarah: { order: 1, title: 'Sejarah' },
    visi: { order: 2, title: 'Visi <b>' },
  }))
    pages[slug] = (await createPage(payload, { ...page, slug, village })).id
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => t.stop())

describe('the usual menu', () => {
  test('has two levels, profile pages below the profile', async () => {
    expect(await menuOf()).toEqual([
      'Berita',
      'Berita /berita',
      'Agenda /agenda',
      'Pengumuman /pengumuman',
      'Galeri /galeri',
      'Profil desa',
      'Profil desa /profil',
      'Sejarah /halaman/sejarah',
      'Visi &lt;b&gt; /halaman/visi',
      'Indeks desa /indeks',
      'Transparansi',
      'Transparansi /transparansi',
      'Dokumen /dokumen',
      'Kontak /kontak',
    ])
  })

  test('leads to pages that answer', async () => {
    const html = await (await get('/')).text()
    const links = [
      ...new Set([...html.matchAll(/href="(\/[^"#?]*)"/g)].map(([, at = '']) => at)),
    ].filter((at) => !/\.(xml|webmanifest|png|ico)$/.test(at))
    for (const at of links) expect([at, (await get(at)).status]).toEqual([at, 200])
    expect(links.length).toBeGreaterThan(12)
  })

  test('marks the page shown and the entry it stands under', async () => {
    const html = await (await get('/halaman/sejarah')).text()
    expect(html).toMatch(/<a href="\/halaman\/sejarah" aria-current="page">/)
    expect(html).toMatch(/<summary aria-current="true">Profil desa</)
  })
})

test('the footer names all parts, own pages, statements and the village elsewhere', async () => {
  const footer =
    /<footer class="site-foot".*<\/footer>/s.exec(await (await get('/')).text())?.[0] ?? ''
  for (const at of [
    '/berita',
    '/galeri',
    '/profil',
    '/halaman/sejarah',
    '/transparansi',
    '/kontak',
    '/halaman/rumah-baca',
    '/peta-situs',
    '/aksesibilitas',
    '/privasi',
    '/berita/rss.xml',
    'https://facebook.example/suka',
  ])
    expect(footer).toContain(`href="${at}"`)
})

describe('a menu the village arranged', () => {
  test('stands in its order with its words', async () => {
    await arrange([
      { part: 'kontak' },
      { label: 'Asal-usul', page: pages.sejarah },
      { label: 'Baca <i>', part: 'berita' },
    ])
    expect(await menuOf()).toEqual([
      'Kontak /kontak',
      'Asal-usul /halaman/sejarah',
      'Baca &lt;i&gt; /berita',
    ])
  })

  test('leaves out what visitors cannot open, and what leads nowhere', async () => {
    await arrange([
      { page: pages.konsep },
      { label: 'Kosong' },
      { part: 'berita' },
      {
        part: 'profil',
        children: [{ page: pages.konsep }, { label: 'Kosong juga' }, { page: pages.visi }],
      },
    ])
    expect(await menuOf()).toEqual([
      'Berita /berita',
      'Profil desa',
      'Profil desa /profil',
      'Visi &lt;b&gt; /halaman/visi',
    ])
  })

  test('keeps what stands below an entry whose page is gone', async () => {
    const children = [{ page: pages.sejarah }, { page: pages.visi }]
    await arrange([{ label: 'Tentang', page: pages.konsep, children }, { part: 'kontak' }])
    expect(await menuOf()).toEqual([
      'Tentang',
      'Sejarah /halaman/sejarah',
      'Visi &lt;b&gt; /halaman/visi',
      'Kontak /kontak',
    ])
    await arrange([{ page: pages.konsep, children }, { part: 'kontak' }])
    expect(await menuOf()).toEqual([
      'Sejarah /halaman/sejarah',
      'Visi &lt;b&gt; /halaman/visi',
      'Kontak /kontak',
    ])
  })

  test('names each address once', async () => {
    await arrange([{ part: 'berita' }, { label: 'Kabar', part: 'berita' }])
    expect(await menuOf()).toEqual(['Berita /berita'])
  })

  test('of which nothing is left gives way to the usual one', async () => {
    await arrange([{ page: pages.konsep }, { label: 'Kosong' }])
    expect(await menuOf()).toContain('Kontak /kontak')
  })

  test('loses a page when it is withdrawn, and every page that shows the menu is purged', async () => {
    await arrange([{ page: pages['rumah-baca'] }, { part: 'kontak' }])
    expect(await menuOf()).toEqual(['Rumah baca /halaman/rumah-baca', 'Kontak /kontak'])
    const tags = (await get('/profil')).headers.get('cache-tag')?.split(',') ?? []
    const { docs } = await t.payload.find({
      ...all,
      collection: 'purges',
      limit: 1,
      sort: '-createdAt',
    })
    await t.payload.update({
      ...all,
      id: pages['rumah-baca'] ?? '',
      collection: 'pages',
      data: { _status: 'draft' },
    })
    const { docs: after } = await t.payload.find({
      ...all,
      collection: 'purges',
      limit: 1,
      sort: '-createdAt',
    })
    expect(after[0]?.id).not.toBe(docs[0]?.id)
    expect(after[0]?.tags?.split(',').some((tag) => tags.includes(tag))).toBe(true)
    expect(await menuOf()).toEqual(['Kontak /kontak'])
  })
})
