import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPortal } from '../../src/portal'
import { budgetSummary } from '../../src/portal/parts/budget/budgetSummary'
import { findTheme } from '../../themes'
import { buildBudget, createBudget } from '../factories/budget'
import { createDocument } from '../factories/document'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let village = ''

const get = (path: string, name = 'sukacontoh') =>
  portal.request(path, { headers: { host: `${name}.localhost:3000` } })
const html = async (path: string, name?: string) => (await get(path, name)).text()

beforeAll(async () => {
  t = await startPayload()
  t.payload.logger.level = 'error'
  const { villages } = await createRegion(t.payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      {
        code: '99.01.01.2001',
        contact: { address: 'Jalan Contoh 1', phone: '0000-999' },
        name: 'Sukacontoh',
        slug: 'sukacontoh',
      },
      { code: '99.01.01.2002', name: 'Sepi', slug: 'sepi' },
    ],
  })
  village = villages[0]?.id ?? ''
  const open = await createDocument(t.payload, {
    slug: 'perdes-6',
    title: 'Perdes APB Desa 2025',
    village,
  })
  await createBudget(t.payload, {
    activities: [
      {
        actual: 211_903_000,
        executor: 'TPK Kampung Wetan',
        field: 'pembangunan',
        name: 'Cor jalan',
        plan: 218_450_000,
      },
      { name: '=HYPERLINK("http://jahat.example","klik")' },
    ],
    document: open.id,
    financing: { inActual: 100_000_000, inPlan: 100_000_000 },
    income: [
      { actual: 591_840_000, plan: 986_400_000, source: 'dana-desa' },
      { actual: 31_200_000, plan: 26_000_000, source: 'pad' },
    ],
    note: 'Cair pada Agustus.',
    realisedUntil: '2025-05-30T17:00:00.000Z',
    regulation: 'Perdes Nomor 6 Tahun 2024',
    spending: [{ actual: 331_303_000, field: 'pembangunan', plan: 1_112_400_000 }],
    village,
    year: 2025,
  })
  const closed = await createDocument(t.payload, {
    class: 'dikecualikan',
    title: 'Lampiran rahasia',
    village,
  })
  await createBudget(t.payload, {
    document: closed.id,
    income: [{ plan: 9000, source: 'add' }],
    realisedUntil: '2024-12-31T00:00:00.000Z',
    spending: [{ field: 'bencana', plan: 9000 }],
    village,
    year: 2024,
  })
  await createBudget(t.payload, { income: [], spending: [], village, year: 2022 })
  await createBudget(t.payload, { _status: 'draft', village, year: 2026 })
  portal = createPortal({
    findTheme,
    payload: t.payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
})
afterAll(async () => {
  await t.stop()
})

describe('a year’s budget', () => {
  it('says plan, realisation, what is left, who carries it out and where to complain', async () => {
    const page = await html('/transparansi/2025')
    for (const text of [
      'merencanakan belanja Rp1.112.400.000 pada 2025; sampai 31 Mei 2025 terlaksana Rp331.303.000 (29,78%).',
      'Defisit (anggaran)',
      'Rp100.000.000',
      'Sisa dana sampai 31 Mei 2025',
      'Rp391.737.000',
      '120,00%',
      'Rp623.040.000 dari Rp1.012.400.000 sudah diterima; terbesar dari Dana Desa.',
      'TPK Kampung Wetan',
      'Rp211.903.000',
      'Perdes Nomor 6 Tahun 2024.',
      'Cair pada Agustus.',
      'Kantor Desa Sukacontoh (telepon 0000-999), Jalan Contoh 1, atau kepada BPD',
    ])
      expect(page).toContain(text)
    expect(page).toContain('href="/dokumen/perdes-6"')
    expect(page).toContain('href="/transparansi/2025.csv"')
  })

  it('lists the sources in the order of the regulation', async () => {
    const page = await html('/transparansi/2025')
    expect(page.indexOf('Pendapatan Asli Desa')).toBeLessThan(page.indexOf('Dana Desa</span>'))
  })

  it('offers the other published years and marks its own', async () => {
    const page = await html('/transparansi/2024')
    expect([...page.matchAll(/href="\/transparansi\/(\d{4})"/g)].map(([, year]) => year)).toEqual(
      expect.arrayContaining(['2025', '2024', '2022']),
    )
    expect(page).toMatch(/<a href="\/transparansi\/2024" aria-current="[^"]+">2024/)
    expect(page).not.toContain('/transparansi/2026')
  })

  it('without realisation says so and invents nothing', async () => {
    const page = await html('/transparansi/2024')
    expect(page).toContain('realisasinya belum diumumkan')
    expect(page).not.toMatch(/NaN|Infinity|undefined|Lampiran rahasia/)
  })

  it('without any figure is a page all the same', async () => {
    const answer = await get('/transparansi/2022')
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(/NaN|Infinity|undefined|–%/)
  })

  it.each([
    '/transparansi/2026',
    '/transparansi/2023',
    '/transparansi/1999',
    '/transparansi/20255',
    '/transparansi/2025.pdf',
    '/transparansi/2023.csv',
    '/transparansi/2026.csv',
    '/transparansi/apbdes',
  ])('does not exist at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})

describe('the newest budget', () => {
  it('stands at /transparansi, at home at its year', async () => {
    const page = await html('/transparansi')
    expect(page).toContain('APB Desa 2025</h1>')
    expect(page).toContain(
      '<link rel="canonical" href="http://sukacontoh.localhost:3000/transparansi/2025"',
    )
  })

  it('is missed with words where there is none', async () => {
    const answer = await get('/transparansi', 'sepi')
    const page = await answer.text()
    expect([
      answer.status,
      page.includes('Belum ada APB Desa yang diumumkan di sini'),
      page.includes('href="/dokumen"'),
    ]).toEqual([200, true, true])
    expect(page).toContain('Sampaikan pengaduan kepada Kantor Desa Sepi, atau kepada BPD')
  })
})

describe('the figures as CSV', () => {
  it('are a file with a name, one row a line and activity', async () => {
    const answer = await get('/transparansi/2025.csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="apb-desa-sukacontoh-2025.csv"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse(Buffer.from(bytes), { bom: true, columns: true }) as Record<string, string>[]
    expect(
      rows.map(({ anggaran, bagian, pelaksana, realisasi, uraian }) => [
        bagian,
        uraian,
        pelaksana,
        anggaran,
        realisasi,
      ]),
    ).toEqual([
      ['Pendapatan', 'Pendapatan Asli Desa', '', '26000000', '31200000'],
      ['Pendapatan', 'Dana Desa', '', '986400000', '591840000'],
      ['Belanja', 'Pelaksanaan pembangunan desa', '', '1112400000', '331303000'],
      ['Pembiayaan', 'Penerimaan pembiayaan', '', '100000000', '100000000'],
      ['Kegiatan', 'Cor jalan', 'TPK Kampung Wetan', '218450000', '211903000'],
      ['Kegiatan', '\'=HYPERLINK("http://jahat.example","klik")', '', '', ''],
    ])
  })
})

describe('money in short', () => {
  const more = { href: '/transparansi/2025', label: 'Rincian' }

  it('says how much of the spending is carried out, by field', async () => {
    const { docs } = await t.payload.find({
      collection: 'budgets',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { year: { equals: 2025 } },
    })
    expect(budgetSummary({ budget: docs[0], more })).toEqual({
      amountText: 'Rp331.303.000',
      bars: [
        {
          label: 'Pelaksanaan pembangunan desa',
          share: expect.closeTo(0.2978, 3),
          shareText: '29,78%',
        },
      ],
      more,
      sentence: 'sudah dilaksanakan dari Rp1.112.400.000 belanja 2025, sampai 31 Mei 2025.',
      title: 'Uang desa 2025',
    })
  })

  it('divides the plan where nothing is carried out, and is none without a plan', () => {
    const plan = buildBudget({
      spending: [
        { field: 'pembangunan', plan: 750 },
        { field: 'bencana', plan: 250 },
      ],
    }) as never
    expect(budgetSummary({ budget: plan, more })).toMatchObject({
      amountText: 'Rp1.000',
      bars: [{ shareText: '75,00%' }, { shareText: '25,00%' }],
      sentence: expect.stringContaining('direncanakan'),
    })
    expect([
      budgetSummary({ budget: undefined, more }),
      budgetSummary({ budget: buildBudget({ spending: [] }) as never, more }),
    ]).toEqual([undefined, undefined])
  })
})
