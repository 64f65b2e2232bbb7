import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createMedia } from '../../factories/media'
import { createStaff } from '../../factories/staff'
import { startPayload, type TestPayload } from '../../helpers/startPayload'
import { subjects } from './subjects'
import { createWorld, type World } from './world'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
})

afterAll(() => test.stop())

describe('queries', () => {
  const broken = [
    'where[title][$ne]=1',
    'where[title][like][$ne]=1',
    'where[title][all]=1',
    'where[body][near]=1',
    'where[title][within]=1',
    `where[title'"][equals]=1`,
    `where[title';drop table news;--][equals]=1`,
    'where=abc',
    'where[$where]=1',
    'where[title][in][$gt]=',
    'where[title][equals][$ne]=x',
    'where[photo][contains][alt][like]=a',
    'where[title]=abc',
    'where[or]=abc',
    'where[and][0][title][$regex]=a',
    'where[body.root][like]=a',
    `where[body.root.x'y][like]=a`,
    'where[body__root][equals]=a',
    'where[publishedAt][greater_than]=kemarin',
  ]

  it.each(broken)('answers %s with 400', async (query) => {
    const { status, text } = await world.actors.editor.rest('GET', `/news?${query}`)
    expect(status, text).toBe(400)
  })

  const odd = [
    `sort=title'--`,
    'sort=$where',
    'page=abc',
    'page=-1',
    'page=1e9',
    'limit=-1',
    'limit=abc',
    'limit=1e309',
    'depth=abc',
    'depth=99',
    'locale=all',
    'locale=xx',
    'fallback-locale=xx',
    'select=abc',
    'select[title]=false',
    'populate=abc',
    'joins=abc',
    `where[id][in]=%27`,
    'where[__proto__][equals]=1',
    'where[constructor][prototype][equals]=1',
    'where[id][equals]=[object]',
    'where[id][in]=bukan-id',
    'where[village][in]=bukan-id',
    'where[village][equals]=bukan-id',
    'where[photo][not_equals]=bukan-id',
    'where[body][greater_than]=1',
    'where[_status][equals]=published',
    'where[deletedAt][exists]=maybe',
    'draft=1',
    'trash=1',
    'pagination=maybe',
  ]

  it.each(odd)('survives %s', async (query) => {
    const { status, text } = await world.actors.editor.rest('GET', `/news?${query}`)
    expect(status, text).toBeLessThan(500)
    expect(text).not.toMatch(/kanari(a2|b1|c1)/)
  })

  it('bounds the length of a page, asked for in any way', async () => {
    await fillDistricts(205)
    const { rest } = world.actors['platform-admin']
    for (const query of [
      'limit=0',
      'pagination=false',
      'limit=0&pagination=false',
      'limit=100000',
      'limit=-1',
      'limit=1e309',
    ]) {
      const { body, status } = await rest('GET', `/districts?${query}`)
      expect(status, query).toBe(200)
      expect(body?.docs, query).toHaveLength(200)
    }
    const posted = await rest('POST', '/districts', 'limit=0&pagination=false', {
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'x-http-method-override': 'GET',
      },
    })
    expect(posted.body?.docs).toHaveLength(200)
    expect((await rest('GET', '/districts')).body?.docs).toHaveLength(10)
    const all = await test.payload.find({
      collection: 'districts',
      depth: 0,
      limit: 0,
      overrideAccess: true,
    })
    expect(all.docs.length).toBeGreaterThan(200)
  })

  it('bounds the depth', async () => {
    const media = await createMedia(test.payload, { village: world.villages.a1.id })
    await test.payload.update({
      id: world.villages.a1.id,
      collection: 'villages',
      data: { logo: media.id },
      depth: 0,
      overrideAccess: true,
    })
    const { id } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
    const deep = await world.actors['village-admin'].rest('GET', `/users/${id}?depth=50`)
    const two = await world.actors['village-admin'].rest('GET', `/users/${id}?depth=2`)
    expect(deep.body).toEqual(two.body)
  })
})

const fillDistricts = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) {
    const code = `97.${String(Math.floor(index / 90) + 10)}.${String((index % 90) + 10)}`
    await test.payload.db.create({
      collection: 'districts',
      data: { name: `Kecamatan ${index}`, code, regency: code.slice(0, 5) },
    })
  }
}

describe('secrets', () => {
  const hidden = [
    ['users', 'hash'],
    ['users', 'salt'],
    ['users', 'resetPasswordToken'],
    ['users', 'sessions.id'],
    ['invitations', 'tokenHash'],
  ] as const

  it.each(hidden)('of %s.%s cannot be searched or sorted', async (collection, field) => {
    for (const name of ['village-admin', 'dpmd-admin', 'platform-admin'] as const) {
      for (const query of [
        `where[${field}][like]=a`,
        `where[${field}][exists]=true`,
        `where[or][0][and][0][${field}][like]=a`,
        `sort=${field}`,
      ]) {
        const { body, status } = await world.actors[name].rest('GET', `/${collection}?${query}`)
        expect(status === 400 || body?.totalDocs === 0, `${name} ${query}: ${status}`).toBe(true)
      }
    }
  })

  it('of people are in no answer', async () => {
    await subjects.users.store({ key: 'a1', world })
    await subjects.invitations.store({ key: 'a1', world })
    const { rest } = world.actors['platform-admin']
    const select = ['hash', 'salt', 'resetPasswordToken', 'tokenHash', 'loginAttempts', 'password']
      .map((name) => `select[${name}]=true`)
      .join('&')
    const paths = [
      '/users?depth=2&limit=200',
      `/users?${select}`,
      '/users/me',
      `/invitations?${select}`,
      '/invitations?depth=2',
      '/users?showHiddenFields=true',
    ]
    for (const path of paths) {
      const { status, text } = await rest('GET', path)
      expect(status, path).toBe(200)
      expect(text, path).not.toMatch(
        /"(hash|salt|resetPasswordToken|tokenHash|loginAttempts|password)":/,
      )
    }
  })

  it('of a session are shown to nobody else', async () => {
    const { text } = await world.actors['platform-admin'].rest(
      'GET',
      '/users?limit=200&select[sessions]=true&select[email]=true',
    )
    const { docs } = JSON.parse(text) as { docs: { id: string; sessions?: unknown[] }[] }
    const others = docs.filter(({ id }) => id !== world.actors['platform-admin'].user?.id)
    expect(others.length).toBeGreaterThan(0)
    expect(others.every(({ sessions }) => !sessions || sessions.length === 0)).toBe(true)
  })

  it('cannot be written by a form', async () => {
    const { id } = await createStaff(test.payload, { villages: [world.villages.a1.id] })
    const before = await test.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    const sent = {
      hash: 'x',
      lockUntil: '2999-01-01T00:00:00.000Z',
      resetPasswordToken: 'x',
      salt: 'x',
      sessions: [{ id: 'x', expiresAt: '2999-01-01T00:00:00.000Z' }],
    }
    await world.actors['dpmd-admin'].rest('PATCH', `/users/${id}`, sent)
    const after = await test.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    for (const name of Object.keys(sent))
      expect(after?.[name] ?? [], name).toEqual(before?.[name] ?? [])
  })
})
