import { afterAll, beforeAll, expect, test } from 'vitest'

import { createPortal } from '../../../src/portal'
import { findTheme } from '../../../themes'
import { buildRichText } from '../../factories/richText'
import { startPayload, type TestPayload } from '../../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const
const names = ['satu', 'dua'] as const
const canary = (name: string) => `KENARI-${name.toUpperCase()}`
const draftCanary = (name: string) => `DRAF-${name.toUpperCase()}`
const paths = ['/', '/berita', '/berita/kabar', '/profil', '/indeks', '/halaman/riwayat', '/berita/draf', '/halaman/draf', '/tidak-ada']

let t: TestPayload
let portal: ReturnType<typeof createPortal>

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  await payload.create({ ...all, collection: 'regencies', data: { code: '99.01', name: 'Kabupaten Contoh', province: 'Contoh' } })
  await payload.create({ ...all, collection: 'districts', data: { code: '99.01.01', name: 'Contoh' } })
  for (const [index, name] of names.entries()) {
    const village = (await payload.create({ ...all, collection: 'villages', data: { code: `99.01.01.200${index + 1}`, name, slug: name, state: 'terbit' } })).id
    const text = buildRichText(canary(name))
    const draft = { body: buildRichText(draftCanary(name)), slug: 'draf', title: draftCanary(name), village, _status: 'draft' as const }
    await payload.create({ ...all, collection: 'news', data: { body: text, slug: 'kabar', title: canary(name), village, _status: 'published' } })
    await payload.create({ ...all, collection: 'news', data: draft, draft: true })
    await payload.create({ ...all, collection: 'pages', data: { body: text, section: 'profil', slug: 'riwayat', title: canary(name), village, _status: 'published' } })
    await payload.create({ ...all, collection: 'pages', data: { ...draft, section: 'profil' }, draft: true })
    await payload.create({ ...all, collection: 'officials', data: { name: canary(name), institution: 'pemerintah-desa', position: 'Kepala Desa', village } })
    await payload.create({ ...all, collection: 'idm-records', data: { isCurrent: true, revision: 1, scheme: 'idm', score: 0.7, source: canary(name), status: 'berkembang', village, year: 2024 } })
  }
  portal = createPortal({ findTheme, payload, settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' } })
})

afterAll(async () => t.stop())

const read = async (name: string, path: string) =>
  (await portal.request(path, { headers: { host: `${name}.localhost:3000` } })).text()

test.each([['satu', 'dua'], ['dua', 'satu']])('no page of village %s names anything of village %s', async (here, there) => {
  const pages = await Promise.all(paths.map((path) => read(here, path)))
  expect(pages.filter((page) => page.includes(canary(here))).length).toBeGreaterThanOrEqual(6)
  expect(pages.filter((page) => page.includes(canary(there)) || page.includes(draftCanary(there)))).toEqual([])
})

test.each(names)('no page of village %s names a draft', async (name) => {
  const pages = await Promise.all(paths.map((path) => read(name, path)))
  expect(pages.filter((page) => page.includes(draftCanary(name)))).toEqual([])
})

test('the regency shows what is published and no draft', async () => {
  const home = await (await portal.request('/', { headers: { host: 'localhost:3000' } })).text()
  expect(names.map((name) => [home.includes(canary(name)), home.includes(draftCanary(name))])).toEqual([[true, false], [true, false]])
})

test('a theme that throws is replaced by base for that page, and the page answers', async () => {
  const base = findTheme('base')
  const broken = {
    ...base,
    manifest: { ...base.manifest, name: 'rusak' },
    slots: { ...base.slots, Profile: () => { throw new Error('tema rusak') } },
  }
  const villages = await t.payload.find({ ...all, collection: 'villages', limit: 1, where: { slug: { equals: 'satu' } } })
  await t.payload.update({ ...all, id: villages.docs[0]?.id ?? '', collection: 'villages', data: { theme: 'rusak' } })
  const find = (name: string | undefined) => (name === 'rusak' ? broken : base)
  const themed = createPortal({ findTheme: find, payload: t.payload, settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' } })
  const response = await themed.request('/profil', { headers: { host: 'satu.localhost:3000' } })
  expect([response.status, (await response.text()).includes('Profil desa')]).toEqual([200, true])
})
