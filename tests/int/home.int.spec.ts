import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import type { Official, Village } from '../../src/payload-types'
import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createAlbum } from '../factories/album'
import { createBudget } from '../factories/budget'
import { createDocument } from '../factories/document'
import { createEvent } from '../factories/event'
import { createIdmRecord } from '../factories/idmRecord'
import { createMedia } from '../factories/media'
import { createNews } from '../factories/news'
import { createNotice } from '../factories/notice'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village: string

const all = { depth: 0, overrideAccess: true } as const
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
/** A moment in Asia/Jakarta. */
const at = (text: string) => new Date(`${text}:00+07:00`).toISOString()

const home = async (slug = 'sukacontoh') => {
  const response = await portal.request('/', { headers: { host: `${slug}.localhost:3000` } })
  const html = await response.text()
  return {
    html,
    main: html.slice(html.indexOf('<main'), html.indexOf('</main>')),
    status: response.status,
    ttl: response.headers.get('page-cache-ttl'),
  }
}
const sectionNames = {
  agenda: 'agenda',
  hubungi: 'kontak',
  indeks: 'indeks',
  pengumuman: 'pengumuman',
  tentang: 'profil',
  urus: 'layanan',
} as const
/** Sections with a heading whose name does not depend on the drawing of their content, in order. */
const sectionsOf = (main: string): string[] =>
  [...main.matchAll(/<section[^>]*aria-labelledby="([a-z-]+)"/g)].flatMap(([, id = '']) =>
    id in sectionNames ? [sectionNames[id as keyof typeof sectionNames]] : [],
  )
const save = (data: Partial<Village>) =>
  t.payload.update({ ...all, id: village, collection: 'villages', data })
const official = (data: Partial<Official> & Pick<Official, 'name' | 'position'>) =>
  t.payload.create({
    ...all,
    collection: 'officials',
    data: { institution: 'pemerintah-desa', village, ...data },
  })

beforeAll(async () => {
  t = await startPayload()
  vi.useFakeTimers({ now: new Date(at('2025-06-19T10:00')), toFake: ['Date'] })
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      {
        code: '99.01.01.2001',
        contact: { phone: '(0254) 000 000' },
        name: 'Sukacontoh',
        population: 4812,
        slug: 'sukacontoh',
      },
      { code: '99.01.01.2002', name: 'Kosong', slug: 'kosong' },
    ],
  })
  village = villages[0]?.id ?? ''
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => {
  vi.useRealTimers()
  await t.stop()
})

test('the home page of a village that has entered nothing leads on all the same', async () => {
  const { main, status } = await home('kosong')
  expect(status).toBe(200)
  expect(sectionsOf(main)).toEqual(['layanan'])
  expect(main).toContain('Belum ada berita')
  for (const link of ['/profil', '/kontak']) expect(main).toContain(`href="${link}"`)
  for (const link of [
    '/berita',
    '/agenda',
    '/dokumen',
    '/galeri',
    '/transparansi',
    '/indeks',
    'tel:112',
  ])
    expect(main).not.toContain(`href="${link}"`)
})

describe('with content', () => {
  let hero: string

  beforeAll(async () => {
    const { payload } = t
    hero = (
      await createMedia(payload, { alt: 'Sawah menjelang panen', credit: 'Operator <b>', village })
    ).id
    await save({ hero })
    await createNews(payload, { slug: 'jalan', title: 'Jalan selesai', village })
    await createEvent(payload, {
      end: at('2025-06-19T10:45'),
      slug: 'posyandu',
      start: at('2025-06-19T08:00'),
      title: 'Posyandu',
      village,
    })
    await createEvent(payload, {
      isCancelled: true,
      slug: 'lomba',
      start: at('2025-06-20T08:00'),
      title: 'Lomba batal',
      village,
    })
    await createEvent(payload, {
      slug: 'rapat',
      start: at('2025-06-24T09:00'),
      title: 'Rapat desa',
      village,
    })
    await createEvent(payload, {
      slug: 'keempat',
      start: at('2025-07-24T09:00'),
      title: 'Acara keempat',
      village,
    })
    await createEvent(payload, {
      slug: 'lewat',
      start: at('2025-06-01T09:00'),
      title: 'Acara lewat',
      village,
    })
    await createNotice(payload, {
      end: at('2025-06-25T00:00'),
      slug: 'ktp',
      start: at('2025-06-01T08:00'),
      title: 'KTP keliling',
      village,
    })
    await createNotice(payload, {
      isUrgent: true,
      slug: 'banjir',
      start: at('2025-05-01T08:00'),
      title: 'Waspada banjir',
      village,
    })
    await createNotice(payload, {
      isRunning: true,
      slug: 'listrik',
      start: at('2025-06-01T08:00'),
      title: 'Listrik padam',
      village,
    })
    await createNotice(payload, {
      end: at('2025-06-02T00:00'),
      slug: 'usai',
      start: at('2025-06-01T08:00'),
      title: 'Pengumuman usai',
      village,
    })
    await createBudget(payload, {
      income: [],
      spending: [{ field: 'pembangunan', plan: 500_000_000 }],
      village,
      year: 2026,
    })
    await createBudget(payload, { realisedUntil: at('2025-05-31T00:00'), village, year: 2025 })
    await createDocument(payload, { village })
    await createAlbum(payload, { title: 'Hari jadi desa', village })
    await createIdmRecord(payload, { score: 0.7279, status: 'maju', village })
    await official({ isHead: true, name: 'Misal Kades', position: 'Kepala Desa' })
    await official({
      duty: 'Surat dan administrasi',
      name: 'Misal Lestari',
      phone: '0812 0000 0000',
      position: 'Kasi Pelayanan',
    })
    await official({ institution: 'rt-rw', name: 'Tanpa urusan', position: 'Ketua RT 1' })
  })

  test('shows every section in the usual order', async () => {
    const { main } = await home()
    expect(sectionsOf(main)).toEqual([
      'pengumuman',
      'layanan',
      'kontak',
      'agenda',
      'indeks',
      'profil',
    ])
    for (const words of ['Uang desa 2025', 'Rp700.000.000', 'Hari jadi desa', 'Jalan selesai'])
      expect(main).toContain(words)
  })

  test('announces what is in force, urgent first, and not again what stands above every page', async () => {
    const { html, main } = await home()
    const part = /<section class="notices".*?<\/section>/s.exec(main)?.[0] ?? ''
    expect([...part.matchAll(/href="\/pengumuman\/([a-z]+)"/g)].map(([, slug]) => slug)).toEqual([
      'banjir',
      'ktp',
    ])
    expect(html.slice(0, html.indexOf('<main'))).toContain('Listrik padam')
    expect(html).not.toContain('Pengumuman usai')
  })

  test('names the next three events, those under way and cancelled ones with a word', async () => {
    const { main, ttl } = await home()
    const part = /<section class="agenda".*?<\/section>/s.exec(main)?.[0] ?? ''
    expect([...part.matchAll(/href="\/agenda\/([a-z]+)"/g)].map(([, slug]) => slug)).toEqual([
      'posyandu',
      'lomba',
      'rapat',
    ])
    for (const words of ['Sedang berlangsung', 'Dibatalkan']) expect(part).toContain(words)
    expect(ttl).toBe('2700')
  })

  test('says whom to call, the emergency number last', async () => {
    const { main } = await home()
    const part = /<section class="who".*?<\/section>/s.exec(main)?.[0] ?? ''
    expect([...part.matchAll(/href="tel:([0-9+]+)"/g)].map(([, number]) => number)).toEqual([
      '081200000000',
      '0254000000',
      '112',
    ])
    expect(part).not.toContain('Tanpa urusan')
  })

  test('leads by tiles to every part that has content, the most wanted first', async () => {
    const { main } = await home()
    const tiles = [...main.matchAll(/<a class="tile[^"]*" href="([^"]+)"/g)].map(([, link]) => link)
    expect(tiles).toEqual([
      '/berita',
      '/agenda',
      '/pengumuman',
      '/profil',
      '/transparansi',
      '/dokumen',
      '/indeks',
      '/kontak',
    ])
  })

  test('captions its cover with the photographer as plain text, and stands without a photo it lost', async () => {
    expect((await home()).main).toContain('<figcaption>Foto: Operator &lt;b&gt;</figcaption>')
    await t.payload.db.deleteOne({ collection: 'media', where: { id: { in: [hero] } } })
    const { main, status } = await home()
    expect([status, main.includes('class="cover"')]).toEqual([200, false])
  })

  test('keeps to the order the village gave, without what it left out', async () => {
    await save({ hero: null, homeSections: ['indeks', 'agenda', 'usaha', 'pengumuman'] })
    const { main } = await home()
    expect(sectionsOf(main)).toEqual(['indeks', 'agenda', 'pengumuman'])
    for (const words of ['Jalan selesai', 'Uang desa', 'Hari jadi desa'])
      expect(main).not.toContain(words)
    await save({ homeSections: [] })
  })
})
