import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createBroadcast } from '../factories/broadcast'
import { createNotice } from '../factories/notice'
import { createRegion } from '../factories/region'
import { buildRichText } from '../factories/richText'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village: string

const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const own = 'sukacontoh.localhost:3000'
const office = 'localhost:3000'
/** A moment in Asia/Jakarta. */
const at = (text: string) => new Date(`${text}:00+07:00`).toISOString()

const get = async (path: string, host = own) => {
  const response = await portal.request(path, { headers: { host } })
  return { headers: response.headers, status: response.status, text: await response.text() }
}
/** Titles of the rows below a heading. */
const rowsOf = (html: string, section: 'berakhir' | 'berlaku'): string[] => {
  const part =
    new RegExp(`<section[^>]*aria-labelledby="${section}".*?</section>`, 's').exec(html)?.[0] ?? ''
  return [...part.matchAll(/class="row-name"[^>]*>([^<]+)</g)].map(([, title = '']) => title)
}
/** The lines above a page. */
const barsOf = (html: string): string[] =>
  [
    ...html.matchAll(
      /class="notice-bar[^>]*>.*?<strong>([^<]+)<\/strong>\s*(?:<a[^>]*>)?([^<]+)/gs,
    ),
  ].map(([, label, text]) => `${label} ${text}`)

beforeAll(async () => {
  t = await startPayload()
  vi.useFakeTimers({ now: new Date(at('2025-06-19T10:00')), toFake: ['Date'] })
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' },
      { code: '99.01.01.2002', name: 'Sebelah', slug: 'sebelah' },
    ],
  })
  await createRegion(payload, {
    regency: { code: '99.02', host: 'lain.localhost', name: 'Kabupaten Lain' },
    villages: [{ code: '99.02.01.2001', name: 'Jauh', slug: 'jauh' }],
  })
  village = villages[0]?.id ?? ''
  const notices = [
    {
      body: buildRichText('Gelombang tiga meter.'),
      isRunning: true,
      isUrgent: true,
      slug: 'air-naik',
      start: at('2025-06-10T08:00'),
      title: 'Air sungai naik',
    },
    {
      end: at('2025-06-20T00:00'),
      slug: 'pelatihan',
      start: at('2025-06-02T08:00'),
      title: 'Pelatihan dibuka',
    },
    {
      end: at('2025-06-19T10:20'),
      isRunning: true,
      slug: 'sebentar',
      start: at('2025-06-18T08:00'),
      title: 'Listrik padam',
    },
    { slug: 'nanti', start: at('2025-06-19T10:40'), title: 'Mulai nanti' },
    {
      end: at('2025-06-19T10:00'),
      slug: 'baru-berakhir',
      start: at('2025-06-01T08:00'),
      title: 'Baru berakhir',
    },
    {
      end: at('2025-05-30T10:00'),
      isRunning: true,
      slug: 'mei',
      start: at('2025-05-27T08:00'),
      title: 'Kantor tutup Mei',
    },
    {
      _status: 'draft' as const,
      isRunning: true,
      slug: 'rahasia',
      start: at('2025-06-01T08:00'),
      title: 'Konsep rahasia',
    },
    {
      deletedAt: at('2025-06-02T00:00'),
      isRunning: true,
      slug: 'sampah',
      start: at('2025-06-01T08:00'),
      title: 'Terbuang',
    },
  ]
  for (const notice of notices) await createNotice(payload, { ...notice, village })
  await createNotice(payload, {
    isRunning: true,
    start: at('2025-06-01T08:00'),
    title: 'Milik sebelah',
    village: villages[1]?.id ?? '',
  })
  const broadcasts = [
    {
      body: buildRichText('Bawa kartu keluarga.'),
      end: at('2025-06-19T23:00'),
      isRunning: true,
      slug: 'ktp-keliling',
      start: at('2025-06-12T08:00'),
      title: 'KTP keliling <b>',
    },
    {
      end: at('2025-06-05T10:00'),
      slug: 'verifikasi',
      start: at('2025-06-01T08:00'),
      title: 'Verifikasi data',
    },
    {
      _status: 'draft' as const,
      isRunning: true,
      slug: 'konsep',
      start: at('2025-06-01T08:00'),
      title: 'Konsep dinas',
    },
    {
      isRunning: true,
      regency: '99.02',
      slug: 'lain',
      start: at('2025-06-01T08:00'),
      title: 'Kabupaten sebelah',
    },
  ]
  for (const broadcast of broadcasts) await createBroadcast(payload, broadcast)
  portal = createPortal({ findTheme, payload, settings })
})
afterAll(async () => {
  vi.useRealTimers()
  await t.stop()
})

describe('/pengumuman of a village', () => {
  test('shows its own and its regency’s, urgent first, and what is over below', async () => {
    const { text } = await get('/pengumuman')
    expect(rowsOf(text, 'berlaku')).toEqual([
      'Air sungai naik',
      'Listrik padam',
      'KTP keliling &lt;b&gt;',
      'Pelatihan dibuka',
    ])
    expect(rowsOf(text, 'berakhir')).toEqual([
      'Baru berakhir',
      'Verifikasi data',
      'Kantor tutup Mei',
    ])
  })

  test('says from when until when, and who', async () => {
    const { text } = await get('/pengumuman')
    for (const words of [
      'Berlaku sejak 10 Juni 2025',
      'Berlaku 2–19 Juni 2025',
      'Pengumuman kabupaten · Berlaku 12–19 Juni 2025',
      'href="http://localhost:3000/pengumuman/ktp-keliling"',
    ])
      expect(text).toContain(words)
  })

  test('names nothing of others, nothing unpublished, and nothing before its time', async () => {
    const { text } = await get('/pengumuman')
    for (const words of [
      'rahasia',
      'Terbuang',
      'Milik sebelah',
      'Konsep dinas',
      'Kabupaten sebelah',
      'Mulai nanti',
    ])
      expect(text).not.toContain(words)
  })

  test('is kept until the next one begins or ends', async () => {
    expect((await get('/pengumuman')).headers.get('page-cache-ttl')).toBe('1200')
    expect((await get('/pengumuman/nanti')).headers.get('page-cache-ttl')).toBe('1200')
  })

  test('has pages for what is over', async () => {
    for (let day = 1; day <= 9; day += 1)
      await createNotice(t.payload, {
        end: at(`2025-03-0${day}T08:00`),
        slug: `lama-${day}`,
        start: at('2025-03-01T00:00'),
        title: `Lama ${day}`,
        village,
      })
    const [first, second] = [(await get('/pengumuman')).text, (await get('/pengumuman?hal=2')).text]
    expect([
      rowsOf(first, 'berakhir').length,
      rowsOf(second, 'berlaku'),
      rowsOf(second, 'berakhir'),
    ]).toEqual([10, [], ['Lama 2', 'Lama 1']])
    expect(first).toContain('Halaman 1 dari 2')
  })

  test.each(['?hal=3', '?hal=0', '?hal=satu'])('has no page at %s', async (query) => {
    expect((await get(`/pengumuman${query}`)).status).toBe(404)
  })
})

describe('/pengumuman/<announcement>', () => {
  test.each([
    ['air-naik', ['Gelombang tiga meter.', 'Darurat', 'Berlaku sejak 10 Juni 2025']],
    ['mei', ['Sudah berakhir', 'Berlaku 27–30 Mei 2025']],
    ['nanti', ['Belum berlaku', 'Berlaku mulai 19 Juni 2025']],
  ])('%s says how it stands', async (slug, words) => {
    const { status, text } = await get(`/pengumuman/${slug}`)
    expect(status).toBe(200)
    for (const word of words) expect(text).toContain(word)
  })

  test.each(['rahasia', 'sampah', 'ktp-keliling', 'tidak-ada'])('%s is not there', async (slug) => {
    expect((await get(`/pengumuman/${slug}`)).status).toBeGreaterThanOrEqual(404)
  })
})

describe('/pengumuman of a regency', () => {
  test('shows its office’s announcements only', async () => {
    const { headers, text } = await get('/pengumuman', office)
    expect([rowsOf(text, 'berlaku'), rowsOf(text, 'berakhir')]).toEqual([
      ['KTP keliling &lt;b&gt;'],
      ['Verifikasi data'],
    ])
    expect(text).not.toContain('Pengumuman kabupaten ·')
    expect(headers.get('cache-tag')).toContain('broadcasts@99.01')
  })

  test('has the page that villages lead to', async () => {
    const { status, text } = await get('/pengumuman/ktp-keliling', office)
    expect([
      status,
      text.includes('Bawa kartu keluarga.'),
      text.includes('KTP keliling &lt;b&gt;'),
    ]).toEqual([200, true, true])
  })

  test.each(['konsep', 'lain', 'air-naik'])('has no %s', async (slug) => {
    expect((await get(`/pengumuman/${slug}`, office)).status).toBe(404)
  })
})

describe('lines above every page', () => {
  test('are those running, urgent first', async () => {
    const { headers, text } = await get('/profil')
    expect(barsOf(text)).toEqual([
      'Darurat: Air sungai naik',
      'Pengumuman: Listrik padam',
      'Pengumuman kabupaten: KTP keliling &lt;b&gt;',
    ])
    expect(headers.get('page-cache-ttl')).toBe('1200')
    expect(headers.get('cache-tag')?.split(',')).toEqual(
      expect.arrayContaining([`notices@${village}`, 'broadcasts@99.01', `pages@${village}`]),
    )
  })

  test('of a regency are its office’s own', async () => {
    expect(barsOf((await get('/pengumuman/verifikasi', office)).text)).toEqual([
      'Pengumuman: KTP keliling &lt;b&gt;',
    ])
  })

  test('are three at most', async () => {
    const { id } = await createNotice(t.payload, {
      isRunning: true,
      start: at('2025-06-19T09:00'),
      title: 'Paling baru',
      village,
    })
    expect(barsOf((await get('/profil')).text)).toEqual([
      'Darurat: Air sungai naik',
      'Pengumuman: Paling baru',
      'Pengumuman: Listrik padam',
    ])
    await t.payload.delete({ id, collection: 'notices', overrideAccess: true })
  })

  test('go when their time is over, and come when it begins', async () => {
    vi.setSystemTime(new Date(at('2025-06-19T10:20')))
    expect(barsOf((await get('/profil')).text)).toEqual([
      'Darurat: Air sungai naik',
      'Pengumuman kabupaten: KTP keliling &lt;b&gt;',
    ])
    vi.setSystemTime(new Date(at('2025-06-19T10:00')))
  })
})
