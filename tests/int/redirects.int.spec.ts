import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createRedirect } from '../factories/redirect'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { createWorld, type World } from './isolation/world'

let test: TestPayload
let world: World
let village = ''

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
  village = world.villages.a1.id
})

afterAll(() => test.stop())

const post = (data: Record<string, unknown>) => world.actors.editor.rest('POST', '/redirects', data)

it('keeps an old address as requests will ask for it', async () => {
  const answer = await post({
    from: 'https://lama.desa.invalid/artikel/2021/5/jalan%20desa/?cetak=1',
    to: '/berita/jalan-desa',
  })
  expect(answer.body?.doc).toMatchObject({
    from: '/artikel/2021/5/jalan desa',
    hits: 0,
    to: '/berita/jalan-desa',
  })
})

it('takes an old address once in a village, and again in another', async () => {
  expect((await post({ from: '/sekali', to: '/berita' })).status).toBe(201)
  expect((await post({ from: '/sekali/', to: '/profil' })).status).toBe(400)
  expect(
    (await createRedirect(test.payload, { from: '/sekali', village: world.villages.a2.id })).from,
  ).toBe('/sekali')
})

it('refuses what is no address, with what to do', async () => {
  const answers = [
    await post({ from: 'artikel', to: '/berita' }),
    await post({ from: '/', to: '/berita' }),
    await post({ from: '/a', to: '//jahat.invalid' }),
    await post({ from: '/a', to: 'javascript:alert(1)' }),
    await post({ from: `/${'a'.repeat(400)}`, to: '/berita' }),
    await post({ from: ['/a'], to: '/berita' }),
    await post({ from: '/a', to: ['/berita'] }),
    await post({ from: { a: 1 }, to: { a: 1 } }),
    await post({ from: '/a' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400))
})

describe('hits', () => {
  const claim = { hits: 1_000_000, lastHitAt: '2026-01-01T00:00:00.000Z' }

  it('are not written through the API, by anybody', async () => {
    const { id } = await createRedirect(test.payload, { village })
    for (const name of ['editor', 'village-admin', 'dpmd-admin', 'platform-admin'] as const) {
      const { rest, user } = world.actors[name]
      const created = await rest('POST', '/redirects', {
        ...claim,
        from: `/hitung-${name}`,
        to: '/berita',
        village,
      })
      expect(created.body?.doc, name).toMatchObject({ hits: 0 })
      await rest('PATCH', `/redirects/${id}`, { ...claim, to: '/profil' })
      await rest('PATCH', `/redirects?where[id][in]=${id}`, claim)
      await test.payload.update({
        id,
        collection: 'redirects',
        data: claim,
        depth: 0,
        overrideAccess: false,
        user,
      })
    }
    const stored = await test.payload.findByID({
      id,
      collection: 'redirects',
      depth: 0,
      overrideAccess: true,
    })
    expect([stored.hits, stored.lastHitAt ?? null, stored.to]).toEqual([0, null, '/profil'])
  })

  it('are counted by the server', async () => {
    const { id } = await createRedirect(test.payload, { village })
    await test.payload.db.updateOne({ id, collection: 'redirects', data: claim })
    const stored = await test.payload.findByID({
      id,
      collection: 'redirects',
      depth: 0,
      overrideAccess: true,
    })
    expect(stored.hits).toBe(claim.hits)
  })
})

describe('a circle', () => {
  it.each(['/putar', '/putar/', '/putar?x=1', '/putar#atas'])(
    'from /putar to %s is refused',
    async (to) => {
      const answer = await post({ from: '/putar', to })
      expect([answer.status, answer.text]).toEqual([
        400,
        expect.stringContaining('Alamat baru sama dengan alamat lama.'),
      ])
    },
  )

  it('of several is refused where it would close, made or changed', async () => {
    const { rest } = world.actors.editor
    expect((await post({ from: '/satu', to: '/dua' })).status).toBe(201)
    const closing = await post({ from: '/dua', to: '/satu' })
    expect([closing.status, closing.text]).toEqual([
      400,
      expect.stringContaining('Tulis alamat tujuan akhirnya.'),
    ])
    const { id } = await createRedirect(test.payload, { from: '/dua', to: '/berita', village })
    expect((await rest('PATCH', `/redirects/${id}`, { to: '/satu' })).status).toBe(400)
    expect((await rest('PATCH', `/redirects/${id}`, { from: '/berita' })).status).toBe(400)
    expect((await rest('PATCH', `/redirects/${id}`, { to: '/profil' })).status).toBe(200)
  })

  it('is none when the same path lies on another host, or in another village', async () => {
    expect((await post({ from: '/pindah', to: 'https://baru.desa.invalid/pindah' })).status).toBe(
      201,
    )
    await createRedirect(test.payload, {
      from: '/sana',
      to: '/sini',
      village: world.villages.a2.id,
    })
    expect((await post({ from: '/sini', to: '/sana' })).status).toBe(201)
  })
})

it('is not the work of contributors, whose work is checked before it is public', async () => {
  const { id } = await createRedirect(test.payload, { village })
  const { rest } = world.actors.contributor
  expect(
    (await rest('POST', '/redirects', { from: '/kontributor', to: 'https://jahat.invalid' }))
      .status,
  ).toBe(403)
  expect((await rest('PATCH', `/redirects/${id}`, { to: 'https://jahat.invalid' })).status).toBe(
    403,
  )
  expect((await rest('GET', `/redirects/${id}`)).status).toBe(200)
})
