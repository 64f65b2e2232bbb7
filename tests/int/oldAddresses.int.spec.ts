import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { createPortal } from '../../src/portal'
import { findTheme } from '../../themes'
import { createNews } from '../factories/news'
import { createRedirect } from '../factories/redirect'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let portal: ReturnType<typeof createPortal>
let flush: () => Promise<void>
let village = ''
const settings = { publicUrl: 'http://localhost:3000', villageAddress: 'subdomain' as const }
const own = 'sukacontoh.localhost:3000'
const ask = (
  path: string,
  {
    headers = {},
    host = own,
    method = 'GET',
  }: { headers?: Record<string, string>; host?: string; method?: string } = {},
) => portal.request(path, { headers: { ...headers, host }, method })
const stored = (id: string) =>
  t.payload.findByID({ id, collection: 'redirects', depth: 0, overrideAccess: true })

beforeAll(async () => {
  t = await startPayload()
  const { villages } = await createRegion(t.payload, {
    regency: { name: 'Kabupaten Contoh' },
    villages: [
      { code: '99.01.01.2001', name: 'Sukacontoh', slug: 'sukacontoh' },
      { code: '99.01.01.2002', name: 'Sukalain', slug: 'sukalain' },
    ],
  })
  village = villages[0]?.id ?? ''
  await createRedirect(t.payload, {
    from: '/artikel/2021/5/jalan desa',
    to: '/berita/jalan-desa?hal=1',
    village,
  })
  await createRedirect(t.payload, { from: '/lapak', to: 'https://pasar.example/desa/ñ', village })
  await createRedirect(t.payload, { from: '/berita/lama', to: '/berita/baru', village })
})
afterAll(async () => {
  await t.stop()
})

beforeEach(() => {
  portal = createPortal({
    atShutdown: (task) => {
      flush = task
    },
    findTheme,
    payload: t.payload,
    settings,
  })
})

describe('an old address', () => {
  test.each([
    ['/artikel/2021/5/jalan%20desa', `http://${own}/berita/jalan-desa?hal=1`],
    ['/artikel/2021/5/jalan%20desa?cetak=1', `http://${own}/berita/jalan-desa?hal=1`],
    ['/lapak', 'https://pasar.example/desa/%C3%B1'],
    ['/berita/lama', `http://${own}/berita/baru`],
  ])('%s leads to %s', async (path, location) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('location')]).toEqual([301, location])
  })

  test('with a slash at its end leads there by way of the one without', async () => {
    const first = (await ask('/lapak/')).headers.get('location') ?? ''
    expect((await ask(new URL(first).pathname)).status).toBe(301)
  })

  test('is asked for again each time, so that a change counts at once', async () => {
    const { id } = await createRedirect(t.payload, { from: '/pindah', to: '/berita', village })
    const before = await ask('/pindah')
    expect([before.headers.get('page-cache-ttl'), before.headers.get('cache-control')]).toEqual([
      null,
      'public, max-age=0, s-maxage=2',
    ])
    await t.payload.update({
      id,
      collection: 'redirects',
      data: { to: '/profil' },
      depth: 0,
      overrideAccess: true,
    })
    expect((await ask('/pindah')).headers.get('location')).toBe(`http://${own}/profil`)
    await t.payload.delete({ id, collection: 'redirects', depth: 0, overrideAccess: true })
    expect((await ask('/pindah')).status).toBe(404)
  })

  test('of one village is none of another, nor of the regency', async () => {
    expect((await ask('/lapak', { host: 'sukalain.localhost:3000' })).status).toBe(404)
    expect((await ask('/lapak', { host: 'localhost:3000' })).status).toBe(404)
  })

  test('gives way to a page', async () => {
    await createRedirect(t.payload, { from: '/berita/ada', to: '/profil', village })
    await createNews(t.payload, { slug: 'ada', village })
    expect((await ask('/berita/ada')).status).toBe(200)
  })

  test('stored with a target that is none leads nowhere', async () => {
    const { id } = await createRedirect(t.payload, { from: '/jahat', to: '/berita', village })
    for (const to of ['javascript:alert(1)', '//jahat.example', '/\\jahat.example', 'https://']) {
      await t.payload.db.updateOne({ id, collection: 'redirects', data: { to } })
      expect([to, (await ask('/jahat')).status]).toEqual([to, 404])
    }
  })

  test('that nobody can have stored asks nothing', async () => {
    expect((await ask(`/${'a'.repeat(900)}`)).status).toBe(404)
  })
})

describe('its uses', () => {
  test('are all counted, whatever their number', async () => {
    const { id } = await createRedirect(t.payload, {
      from: '/ramai',
      hits: 0,
      to: '/berita',
      village,
    })
    await Promise.all(Array.from({ length: 25 }, async () => ask('/ramai')))
    await flush()
    await flush()
    const { hits, lastHitAt } = await stored(id)
    expect([hits, Math.abs(Date.now() - Date.parse(lastHitAt ?? '')) < 60_000]).toEqual([25, true])
  })

  test('of several instances add up', async () => {
    const { id } = await createRedirect(t.payload, { from: '/dua', to: '/berita', village })
    await ask('/dua')
    const first = flush
    portal = createPortal({
      atShutdown: (task) => {
        flush = task
      },
      findTheme,
      payload: t.payload,
      settings,
    })
    await ask('/dua')
    await ask('/dua')
    await Promise.all([first(), flush()])
    expect((await stored(id)).hits).toBe(3)
  })

  test('are no looks at the head', async () => {
    const { id } = await createRedirect(t.payload, { from: '/sunyi', to: '/berita', village })
    const answers = [
      await ask('/sunyi', { method: 'HEAD' }),
      await ask('/sunyi', { headers: { 'x-head-only': '1' } }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([301, 301])
    await flush()
    expect((await stored(id)).hits).toBe(0)
  })

  test('are kept while the database fails', async () => {
    t.payload.logger.level = 'silent'
    const { id } = await createRedirect(t.payload, { from: '/gagal', to: '/berita', village })
    await ask('/gagal')
    const write = vi.spyOn(t.payload.db, 'updateOne').mockRejectedValueOnce(new Error('uji'))
    await flush()
    write.mockRestore()
    await ask('/gagal')
    await flush()
    expect((await stored(id)).hits).toBe(2)
  })

  test('of one that was deleted meanwhile are forgotten', async () => {
    const { id } = await createRedirect(t.payload, { from: '/hapus', to: '/berita', village })
    await ask('/hapus')
    await t.payload.delete({ id, collection: 'redirects', depth: 0, overrideAccess: true })
    await flush()
    const { totalDocs } = await t.payload.count({
      collection: 'redirects',
      overrideAccess: true,
      where: { id: { in: [id] } },
    })
    expect(totalDocs).toBe(0)
  })
})
