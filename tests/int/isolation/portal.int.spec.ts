import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { createPortal } from '../../../src/portal'
import { findTheme } from '../../../themes'
import { createIdmRecord } from '../../factories/idmRecord'
import { createNews } from '../../factories/news'
import { createOfficial } from '../../factories/official'
import { createPage } from '../../factories/page'
import { createRegion } from '../../factories/region'
import { buildRichText } from '../../factories/richText'
import { startPayload, type TestPayload } from '../../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const
const names = ['satu', 'dua'] as const
const canary = (name: string) => `KENARI-${name.toUpperCase()}`
const draftCanary = (name: string) => `DRAF-${name.toUpperCase()}`
const paths = [
  '/',
  '/berita',
  '/berita/kabar',
  '/profil',
  '/indeks',
  '/halaman/riwayat',
  '/berita/draf',
  '/halaman/draf',
  '/tidak-ada',
]

let t: TestPayload
let portal: ReturnType<typeof createPortal>

beforeAll(async () => {
  t = await startPayload()
  const { payload } = t
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: names.map((name, index) => ({ code: `99.01.01.200${index + 1}`, name, slug: name })),
  })
  for (const [index, name] of names.entries()) {
    const village = villages[index]?.id ?? ''
    const body = buildRichText(canary(name))
    const draft = {
      body: buildRichText(draftCanary(name)),
      slug: 'draf',
      title: draftCanary(name),
      village,
      _status: 'draft' as const,
    }
    await createNews(payload, { body, slug: 'kabar', title: canary(name), village })
    await createNews(payload, draft)
    await createPage(payload, { body, slug: 'riwayat', title: canary(name), village })
    await createPage(payload, draft)
    await createOfficial(payload, { name: canary(name), village })
    await createIdmRecord(payload, { source: canary(name), village })
  }
  portal = createPortal({
    findTheme,
    payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
})

afterAll(async () => t.stop())

const read = async (name: string, path: string) =>
  (await portal.request(path, { headers: { host: `${name}.localhost:3000` } })).text()

test.each([
  ['satu', 'dua'],
  ['dua', 'satu'],
])('no page of village %s names anything of village %s', async (here, there) => {
  const pages = await Promise.all(paths.map((path) => read(here, path)))
  expect(pages.filter((page) => page.includes(canary(here))).length).toBeGreaterThanOrEqual(6)
  expect(
    pages.filter((page) => page.includes(canary(there)) || page.includes(draftCanary(there))),
  ).toEqual([])
})

test.each(names)('no page of village %s names a draft', async (name) => {
  const pages = await Promise.all(paths.map((path) => read(name, path)))
  expect(pages.filter((page) => page.includes(draftCanary(name)))).toEqual([])
})

test('the regency shows what is published and no draft', async () => {
  const home = await (await portal.request('/', { headers: { host: 'localhost:3000' } })).text()
  expect(
    names.map((name) => [home.includes(canary(name)), home.includes(draftCanary(name))]),
  ).toEqual([
    [true, false],
    [true, false],
  ])
})

test('a theme that throws is replaced by base for that page, the page answers, and the log says so once', async () => {
  const base = findTheme('base')
  const broken = {
    ...base,
    manifest: { ...base.manifest, name: 'pesisir' },
    slots: {
      ...base.slots,
      Profile: () => {
        throw new Error('tema rusak')
      },
    },
  }
  const villages = await t.payload.find({
    ...all,
    collection: 'villages',
    limit: 1,
    where: { slug: { equals: 'satu' } },
  })
  await t.payload.update({
    ...all,
    id: villages.docs[0]?.id ?? '',
    collection: 'villages',
    data: { theme: 'pesisir' },
  })
  const find = (name: string | undefined) => (name === 'pesisir' ? broken : base)
  const themed = createPortal({
    findTheme: find,
    payload: t.payload,
    settings: { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' },
  })
  const logged = vi.spyOn(t.payload.logger, 'error').mockImplementation(() => undefined)
  for (let time = 0; time < 3; time += 1) {
    const response = await themed.request('/profil', { headers: { host: 'satu.localhost:3000' } })
    expect([response.status, (await response.text()).includes('Profil desa')]).toEqual([200, true])
  }
  expect(logged).toHaveBeenCalledTimes(1)
  logged.mockRestore()
})
