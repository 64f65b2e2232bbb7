import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createDocument } from '../factories/document'
import { createFile } from '../factories/file'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let other = ''

const get = (path: string, name = 'sukacontoh') =>
  portal.request(path, { headers: { host: `${name}.localhost:3000` } })
const html = async (path: string, name?: string) => (await get(path, name)).text()
/** Titles of the documents a list shows, in order. */
const titles = async (path: string) =>
  [...(await html(path)).matchAll(/<h3><a href="\/dokumen\/[^"]+">([^<]*)/g)].map(
    ([, title]) => title,
  )

beforeAll(async () => {
  t = await startPayload()
  t.payload.logger.level = 'error'
  const { villages } = await createRegion(t.payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      {
        code: '99.01.01.2001',
        contact: { phone: '0000-999' },
        name: 'Sukacontoh',
        slug: 'sukacontoh',
      },
      { code: '99.01.01.2002', name: 'Sepi', slug: 'sepi' },
    ],
  })
  const village = villages[0]?.id ?? ''
  other = villages[1]?.id ?? ''
  const make = (data: Parameters<typeof createDocument>[1]) => createDocument(t.payload, data)
  const file = await createFile(t.payload, { village })
  await make({
    date: '2024-12-29T17:00:00.000Z',
    file: file.id,
    kind: 'perdes',
    number: '6',
    slug: 'apb-desa-2025',
    summary: 'Menetapkan anggaran.',
    title: 'APB Desa 2025',
    village,
    year: 2024,
  })
  await make({
    class: 'serta-merta',
    kind: 'sk-kades',
    number: '4',
    slug: 'banjir',
    title: 'Tanggap darurat banjir',
    village,
    year: 2025,
  })
  await make({
    kind: 'laporan',
    slug: 'laporan-2024',
    title: 'Laporan realisasi',
    village,
    year: 2025,
  })
  await make({
    class: 'setiap-saat',
    kind: 'lainnya',
    slug: 'aset',
    title: 'Daftar aset 100%',
    village,
    year: 2023,
  })
  await make({
    class: 'dikecualikan',
    kind: 'ppid',
    slug: 'rahasia',
    title: 'Rahasia warga',
    village,
    year: 2001,
  })
  await make({
    _status: 'draft',
    kind: 'formulir',
    slug: 'draf',
    title: 'Draf formulir',
    village,
    year: 2002,
  })
  await make({
    kind: 'rkpdes',
    slug: 'milik-lain',
    title: 'Milik desa lain',
    village: other,
    year: 2022,
  })
  portal = createPortal({
    findTheme,
    payload: t.payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
})
afterAll(async () => {
  await t.stop()
})

describe('the list of documents', () => {
  it('shows what is published and open, newest year first, with kind, number and file', async () => {
    expect(await titles('/dokumen')).toEqual([
      'Laporan realisasi',
      'Tanggap darurat banjir',
      'APB Desa 2025',
      'Daftar aset 100%',
    ])
    const page = await html('/dokumen')
    for (const text of [
      'Peraturan Desa Nomor 6 Tahun 2024',
      'Keputusan Kepala Desa Nomor 4 Tahun 2025',
      'Unduh PDF, 1 KB',
      '4 dokumen',
      'Kantor Desa Sukacontoh (telepon 0000-999)',
      '10 hari kerja',
    ])
      expect(page).toContain(text)
  })

  it('offers only kinds, classes and years that have documents, and nothing excluded', async () => {
    const page = await html('/dokumen')
    const options = [...page.matchAll(/href="\/dokumen\?(golongan|jenis|tahun)=([^"]+)"/g)].map(
      ([, name, value]) => `${name}=${value}`,
    )
    expect(options).toEqual([
      'jenis=produk-hukum',
      'jenis=perdes',
      'jenis=sk-kades',
      'jenis=laporan',
      'jenis=lainnya',
      'golongan=berkala',
      'golongan=serta-merta',
      'golongan=setiap-saat',
      'tahun=2025',
      'tahun=2024',
      'tahun=2023',
    ])
    expect(page).not.toContain('Rahasia')
  })

  it.each([
    ['jenis=produk-hukum', ['Tanggap darurat banjir', 'APB Desa 2025']],
    ['jenis=laporan', ['Laporan realisasi']],
    ['golongan=setiap-saat', ['Daftar aset 100%']],
    ['tahun=2024', ['APB Desa 2025']],
    ['jenis=produk-hukum&tahun=2025', ['Tanggap darurat banjir']],
    ['q=BANJIR', ['Tanggap darurat banjir']],
    ['q=menetapkan+anggaran', ['APB Desa 2025']],
    ['q=anggaran+menetapkan', ['APB Desa 2025']],
    ['q=%25', ['Laporan realisasi', 'Tanggap darurat banjir', 'APB Desa 2025', 'Daftar aset 100%']],
    ['q=rahasia', []],
    ['q=banjir&jenis=laporan', []],
    ['jenis=formulir', []],
    ['tahun=1999', []],
  ])('is narrowed by %s', async (query, found) => {
    expect((await get(`/dokumen?${query}`)).status).toBe(200)
    expect(await titles(`/dokumen?${query}`)).toEqual(found)
  })

  it('keeps what was searched out of search engines and out of the cache, and shows it as text', async () => {
    const answer = await get('/dokumen?q=<script>x')
    expect(answer.headers.get('Page-Cache-TTL')).toBeNull()
    const page = await answer.text()
    expect(page).toContain('value="&lt;script&gt;x"')
    expect(page).toContain('noindex')
    expect(page).not.toContain('<script>x')
  })

  it.each([
    'golongan=dikecualikan',
    'golongan=x',
    'jenis=x',
    'jenis=__proto__',
    'tahun=20x4',
    'tahun=0',
    'hal=2',
    'hal=0',
    'hal=abc',
  ])('has no page at ?%s', async (query) => {
    expect((await get(`/dokumen?${query}`)).status).toBe(404)
  })

  it('is split into pages of twenty that keep the choice', async () => {
    for (let each = 0; each < 21; each += 1)
      await createDocument(t.payload, { kind: 'ppid', title: `Prosedur ${each}`, village: other })
    const first = await html('/dokumen?jenis=ppid', 'sepi')
    expect([
      first.includes('21 dokumen'),
      first.includes('href="/dokumen?hal=2&amp;jenis=ppid"'),
    ]).toEqual([true, true])
    expect(
      (await html('/dokumen?jenis=ppid&hal=2', 'sepi')).match(/<h3><a href="\/dokumen\//g),
    ).toHaveLength(1)
  })
})

describe('a document', () => {
  it('says what it is and links to its file, whole and with its type', async () => {
    const page = await html('/dokumen/apb-desa-2025')
    for (const text of [
      '6 Tahun 2024',
      '30 Desember 2024',
      'Berkala',
      'PDF, 1 KB',
      'Menetapkan anggaran.',
    ])
      expect(page).toContain(text)
    expect(page).toMatch(/href="\/media\/[^"]+\.pdf"/)
    expect(page).not.toContain('Berkasnya tidak diunggah')
  })

  it('without a file says where to ask', async () => {
    expect(await html('/dokumen/banjir')).toContain(
      'Mintalah salinannya ke PPID desa di Kantor Desa Sukacontoh (telepon 0000-999)',
    )
  })

  it('whose file is gone says the same', async () => {
    const village = (
      await t.payload.find({
        collection: 'villages',
        depth: 0,
        limit: 1,
        overrideAccess: true,
        where: { slug: { equals: 'sukacontoh' } },
      })
    ).docs[0]!.id
    const file = await createFile(t.payload, { village })
    await createDocument(t.payload, {
      file: file.id,
      kind: 'ppid',
      slug: 'hilang',
      title: 'Berkas hilang',
      village,
    })
    await t.payload.delete({ id: file.id, collection: 'files', overrideAccess: true })
    const answer = await get('/dokumen/hilang')
    expect([answer.status, (await answer.text()).includes('Berkasnya tidak diunggah')]).toEqual([
      200,
      true,
    ])
  })

  it.each([
    '/dokumen/rahasia',
    '/dokumen/draf',
    '/dokumen/milik-lain',
    '/dokumen/tidak-ada',
    '/dokumen/apb-desa-2025.pdf',
  ])('does not exist at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it('shows hostile text as text', async () => {
    const village = (
      await t.payload.find({
        collection: 'villages',
        depth: 0,
        limit: 1,
        overrideAccess: true,
        where: { slug: { equals: 'sukacontoh' } },
      })
    ).docs[0]!.id
    await createDocument(t.payload, {
      number: '<b>1</b>',
      slug: 'jahat',
      summary: '"><script>alert(1)</script>',
      title: '<img src=x onerror=alert(1)>',
      village,
    })
    const page = await html('/dokumen/jahat')
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page).not.toMatch(/<script>alert|<img src=x|<b>1/)
  })
})
