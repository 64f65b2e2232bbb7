import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createMedia } from '../../factories/media'
import { createNews } from '../../factories/news'
import { createStaff, staffPassword } from '../../factories/staff'
import { startPayload, type TestPayload } from '../../helpers/startPayload'
import { restChannel, signIn } from './restChannel'
import { createWorld, type World } from './world'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
})

afterAll(() => test.stop())

const ownNews = (overrides: Record<string, unknown> = {}) =>
  createNews(test.payload, { village: world.villages.a1.id, ...overrides })

const statusOf = async (id: string): Promise<unknown> =>
  (await test.payload.findByID({ id, collection: 'news', depth: 0, overrideAccess: true }))._status

describe('a contributor', () => {
  it('cannot withdraw a published item that has a later draft', async () => {
    const { id } = await ownNews()
    await world.actors.editor.rest('PATCH', `/news/${id}?draft=true`, { title: 'konsep editor' })
    const { rest } = world.actors.contributor
    for (const query of [
      '',
      '?draft=true',
      '?autosave=true&draft=true',
      '?unpublishAllLocales=true',
      '?draft=false',
    ]) {
      expect((await rest('PATCH', `/news/${id}${query}`, { title: 'uji' })).status, query).toBe(403)
    }
    await rest('PATCH', `/news?where[id][in]=${id}`, { title: 'uji' })
    await rest('PATCH', `/news?where[id][in]=${id}&draft=true`, { title: 'uji' })
    expect(await statusOf(id)).toBe('published')
    const latest = await test.payload.findByID({
      id,
      collection: 'news',
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect(latest.title).toBe('konsep editor')
  })

  it('cannot publish by a parameter or an odd status', async () => {
    const { id } = await ownNews({ _status: 'draft' })
    const { rest } = world.actors.contributor
    await rest('PATCH', `/news/${id}?publishAllLocales=true`, { title: 'uji' })
    await rest('PATCH', `/news/${id}?publishSpecificLocale=id`, { title: 'uji' })
    for (const status of ['published', ['published'], { equals: 'published' }, true, 'PUBLISHED']) {
      expect(
        (await rest('PATCH', `/news/${id}`, { _status: status })).status,
        JSON.stringify(status),
      ).toBe(400)
    }
    expect(await statusOf(id)).toBe('draft')
  })
})

describe('staff who share people', () => {
  const shared = () =>
    createStaff(test.payload, {
      role: 'editor',
      villages: [world.villages.a1.id, world.villages.a2.id],
    })

  it('cannot take over an account that also works in another village', async () => {
    const { id, email } = await shared()
    const { rest } = world.actors['village-admin']
    for (const data of [
      { password: 'kata-sandi-pengambil' },
      { email: 'pengambil@contoh.invalid' },
      { villages: [world.villages.a1.id] },
    ]) {
      expect((await rest('PATCH', `/users/${id}`, data)).status, JSON.stringify(data)).toBe(403)
    }
    expect((await rest('DELETE', `/users/${id}`)).status).toBe(403)
    await rest('DELETE', `/users?where[id][in]=${id}`)
    expect(
      (await test.payload.findByID({ id, collection: 'users', depth: 0, overrideAccess: true }))
        .email,
    ).toBe(email)
    expect(
      (await world.actors['dpmd-admin'].rest('PATCH', `/users/${id}`, { name: 'Diatur DPMD' }))
        .status,
    ).toBe(200)
  })

  it('learn nothing of the other village by populating, searching or sorting', async () => {
    const { id } = await shared()
    const { rest } = world.actors['village-admin']
    const paths = [
      `/users/${id}?depth=9`,
      `/users?depth=9&limit=200&populate[villages][summary]=true`,
      '/users?sort=villages.summary&depth=2',
      '/users?sort=-villages.contact.email&depth=2',
      '/users?where[villages.summary][equals]=kanaria2',
      '/users?where[villages.contact.email][like]=kanaria2',
      '/users?where[or][0][villages.name][like]=kanaria2',
      '/users?where[villages][contains][summary][equals]=kanaria2',
      '/users?where[or][0][villages][contains][contact.email][like]=kanaria2',
    ]
    for (const path of paths) {
      const { status, text } = await rest('GET', path)
      expect(status, path).toBeLessThan(500)
      expect(text, path).not.toContain('kanaria2')
      if (path.includes('where')) expect(text, path).not.toContain(id)
    }
  })
})

it('follows a member of staff who moves to another village at once', async () => {
  const { id, email } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
  const news = await ownNews()
  const rest = restChannel({
    config: test.payload.config,
    cookie: await signIn({ config: test.payload.config, email, password: staffPassword }),
  })
  expect((await rest('GET', `/news/${news.id}`)).status).toBe(200)
  const moved = await world.actors['dpmd-admin'].rest('PATCH', `/users/${id}`, {
    villages: [world.villages.b1.id],
  })
  expect(moved.status).toBe(200)
  for (const [method, path] of [
    ['GET', `/news/${news.id}`],
    ['PATCH', `/news/${news.id}`],
    ['DELETE', `/news/${news.id}`],
  ] as const) {
    expect(
      (await rest(method, path, method === 'PATCH' ? { title: 'x' } : undefined)).status,
      method,
    ).toBeOneOf([403, 404])
  }
})

describe("Payload's own doors", () => {
  it('keeps preferences to their owner', async () => {
    const owner = world.actors.editor
    const other = world.actors['dpmd-admin']
    await owner.rest('POST', '/payload-preferences/uji', { value: 'rahasia-editor' })
    const found = await test.payload.find({
      collection: 'payload-preferences',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      where: { key: { equals: 'uji' } },
    })
    const id = found.docs[0]?.id
    for (const [method, path] of [
      ['GET', '/payload-preferences/uji'],
      ['GET', '/payload-preferences?depth=2'],
      ['GET', `/payload-preferences?where[id][in]=${id}`],
      ['DELETE', '/payload-preferences/uji'],
      ['DELETE', `/payload-preferences?where[id][in]=${id}`],
      ['PATCH', `/payload-preferences/${id}`],
    ] as const) {
      const { text } = await other.rest(
        method,
        path,
        method === 'PATCH' ? { value: 'diganti' } : undefined,
      )
      expect(text, `${method} ${path}`).not.toContain('rahasia-editor')
    }
    await other.rest('POST', '/payload-preferences', {
      key: 'uji',
      user: { relationTo: 'users', value: owner.user?.id },
      value: 'diganti',
    })
    expect((await owner.rest('GET', '/payload-preferences/uji')).text).toContain('rahasia-editor')
  })

  it('runs no job for anybody over the API', async () => {
    for (const actor of Object.values(world.actors)) {
      for (const path of ['/payload-jobs/run', '/payload-jobs/handle-schedules', '/payload-jobs']) {
        expect((await actor.rest('GET', path)).status, `${actor.name} ${path}`).toBeOneOf([
          401, 403,
        ])
      }
    }
  })

  it('tells in its permissions only what the own scope is', async () => {
    const { id } = await createNews(test.payload, {
      title: 'kanaric1 uji',
      village: world.villages.c1.id,
    })
    for (const name of ['editor', 'camat', 'dpmd-admin'] as const) {
      const { rest } = world.actors[name]
      const answers = [
        await rest('GET', '/access'),
        await rest('POST', `/news/access/${id}`, {}),
        await rest('GET', '/users/me'),
      ]
      for (const { text } of answers)
        expect(text, name).not.toMatch(new RegExp(`kanaric1|${world.villages.c1.id}`))
      expect(answers[1]?.body).not.toMatchObject({ update: true })
    }
  })

  it('gives a file only to those who may read its photo', async () => {
    const foreign = await createMedia(test.payload, { village: world.villages.c1.id })
    const own = await createMedia(test.payload, { village: world.villages.a1.id })
    const { rest } = world.actors.editor
    expect((await rest('GET', `/media/file/${own.filename}`)).status).toBe(200)
    for (const name of [foreign.filename, foreign.sizes?.kecil?.filename].filter(Boolean)) {
      for (const path of [
        `/media/file/${name}`,
        `/media/file/${name}?prefix=`,
        `/media/file/%2e%2e%2fmedia%2f${name}`,
      ]) {
        expect((await rest('GET', path)).headers.get('content-type'), path).toContain('json')
      }
    }
  })

  it('never lets a photo claim the file of another', async () => {
    const foreign = await createMedia(test.payload, { village: world.villages.c1.id })
    const own = await createMedia(test.payload, { village: world.villages.a1.id })
    const { rest } = world.actors.editor
    const claim = {
      filename: foreign.filename,
      sizes: { kecil: { filename: foreign.filename } },
      thumbnailURL: foreign.url,
      url: foreign.url,
    }
    await rest('PATCH', `/media/${own.id}`, claim)
    await rest(
      'PATCH',
      `/media/${own.id}?uploadEdits[widthInPixels]=4&uploadEdits[heightInPixels]=4`,
      claim,
    )
    const stored = await test.payload.findByID({
      id: own.id,
      collection: 'media',
      depth: 0,
      overrideAccess: true,
    })
    expect(JSON.stringify(stored)).not.toContain(foreign.filename)
    expect((await rest('GET', `/media/file/${foreign.filename}`)).status).toBe(403)
    expect((await rest('DELETE', `/media/${own.id}`)).status).toBe(200)
    expect(
      (await world.actors['other-dpmd'].rest('GET', `/media/file/${foreign.filename}`)).status,
    ).toBe(200)
  })

  it('takes no cookie from another origin', async () => {
    const cookie = await signIn({
      config: test.payload.config,
      email: 'editor@contoh.invalid',
      password: staffPassword,
    })
    const rest = restChannel({ config: test.payload.config, cookie })
    expect((await rest('GET', '/news')).status).toBe(200)
    for (const headers of [
      { origin: 'https://jahat.invalid' },
      { origin: 'null' },
      { origin: 'http://kanaria1.localhost:3000' },
    ]) {
      expect((await rest('GET', '/news', undefined, { headers })).status, headers.origin).toBe(403)
    }
  })

  it('has no region made outside the own regency', async () => {
    const { rest } = world.actors['dpmd-admin']
    const attempts = [
      ['/districts', { name: 'Uji', code: '99.02.77' }],
      ['/districts', { name: 'Uji', code: ['99.01.77', '99.02.77'] }],
      ['/villages', { name: 'Uji', code: '99.02.01.2777' }],
      ['/regencies', { name: 'Uji', code: '99.77', province: 'Uji' }],
    ] as const
    for (const [path, data] of attempts)
      expect((await rest('POST', path, data)).status, JSON.stringify(data)).toBeOneOf([400, 403])
    expect(
      (await rest('PATCH', `/villages/${world.villages.a1.id}`, { code: '99.02.01.2778' })).body
        ?.doc,
    ).toMatchObject({ code: '99.01.01.2001' })
    expect(
      (await rest('PATCH', `/villages/${world.villages.a1.id}`, { regency: '99.02' })).body?.doc,
    ).toMatchObject({ regency: '99.01' })
  })

  it('lets a village change its contact but not its address, name or state', async () => {
    const { rest } = world.actors['village-admin']
    const sent = {
      name: 'Desa Lain',
      contact: { phone: '000' },
      domain: 'lain.desa.invalid',
      slug: 'lain',
      state: 'beku',
    }
    const { body } = await rest('PATCH', `/villages/${world.villages.a1.id}`, sent)
    expect(body?.doc).toMatchObject({
      name: 'Desa kanaria1',
      contact: { phone: '000' },
      domain: 'kanaria1.desa.invalid',
      slug: 'desa-kanaria1',
      state: 'terbit',
    })
  })
})
