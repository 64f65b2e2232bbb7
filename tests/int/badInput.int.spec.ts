import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createNews } from '../factories/news'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import type { RestCall } from './isolation/restChannel'
import { subjects } from './isolation/subjects'
import { type ActorName, createWorld, type World } from './isolation/world'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
})

afterAll(() => test.stop())

type Call = {
  body?: unknown
  headers?: Record<string, string>
  method: Parameters<RestCall>[0]
  path: string
}

/** Every call that the server took for its own fault, with what it said. */
const failures = async (name: ActorName, calls: Call[]): Promise<string[]> => {
  const failed: string[] = []
  for (const { body, headers, method, path } of calls) {
    const { status, text } = await world.actors[name].rest(
      method,
      path,
      body,
      headers ? { headers } : {},
    )
    if (status >= 500)
      failed.push(
        `${status} ${method} ${path.slice(0, 120)} ${JSON.stringify(body)?.slice(0, 120) ?? ''} ${text.slice(0, 200)}`,
      )
    else if (
      status >= 400 &&
      /unknown error|went wrong|not found|cannot |initializing|TypeError|at .*\.js/i.test(text)
    )
      failed.push(`${status} ${method} ${path} says ${text.slice(0, 200)}`)
  }
  return failed
}

const json = { 'content-type': 'application/json' }
const badIds = [
  'x',
  '%00',
  '%E0%A4%A',
  '%2e%2e%2f',
  'a'.repeat(3000),
  '%7B%22%24ne%22%3Anull%7D',
  '__proto__',
  'constructor',
  'toString',
]
const deep = `{"body":${'{"root":{"children":['.repeat(3000)}1${']}}'.repeat(3000)}}`
const badBodies: Pick<Call, 'body' | 'headers'>[] = [
  {},
  ...[
    '',
    'null',
    '[]',
    '"x"',
    '1',
    'true',
    '{',
    '{"a":',
    '\u0000',
    deep,
    '['.repeat(50_000),
    '{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}}}',
  ].map((body) => ({ body, headers: json })),
  { body: 'title=a&body=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  { body: 'title', headers: { 'content-type': 'text/plain' } },
  { body: 'title', headers: { 'content-type': 'multipart/form-data' } },
  {
    body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\nnull\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  {
    body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  {
    body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a\u0000.png"\r\nContent-Type: image/png\r\n\r\nx\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  {
    body: '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\n{"filename":"a.png","collectionSlug":"users"}\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
]
const badQueries = [
  'where=x',
  'where[a][equals]=1',
  'where[id][equals]=x',
  'where[id][in]=x,%00',
  'where[id][near]=1,2',
  'where[or]=x',
  'where[or][0]=x',
  'where[and][0][and][0][id][in]=',
  'where={',
  'where=[]',
  'where[id][like]=%25',
  `where[id][like]=${'a'.repeat(10_000)}`,
  'where[createdAt][greater_than]=x',
  'where[updatedAt][equals]=',
  'where[__proto__][equals]=1',
  "where[id'][equals]=1",
  'where[village][in]=x',
  'where[village.name][equals]=x',
  'where[_status][equals][a]=1',
  'where[searchText][contains][0]=a',
  'where[id][exists]=x',
  'where[id][all]=x',
  'where[id][equals]=%00',
  'sort=x',
  'sort=-',
  'sort=%00',
  'sort[a]=b',
  'sort=id,,-',
  'sort=body.root',
  'sort=__proto__',
  'limit=x',
  'limit=-1',
  'limit=1e99',
  'page=x',
  'page=-1',
  'page=1e99',
  'depth=x',
  'depth=-1',
  'depth=1e9',
  'select=x',
  'select[a]=x',
  'select[id][b]=1',
  'select[__proto__]=true',
  'populate=x',
  'populate[users]=x',
  'populate[users][email]=true',
  'joins=x',
  'joins[a][limit]=x',
  'locale=x',
  'fallback-locale=x',
  'draft=x',
  'trash=x',
  'trash=true&draft=true',
  'autosave=x',
  'publishSpecificLocale=x',
  'publishAllLocales=x',
  'data={',
  'data=null',
  'uploadEdits=x',
  'uploadEdits[crop]=x',
  'uploadEdits[focalPoint]=x',
  'field=x',
  'field=',
  'field[a]=b',
  'field=__proto__',
  'pagination=x',
]

/** One of each kind: with drafts, with files, with accounts, Payload's own. */
const queried = ['media', 'news', 'payload-jobs', 'users']

/** Every collection of a project, Payload's own included. */
const slugs = [
  ...Object.keys(subjects),
  'numbers',
  'purges',
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'payload-migrations',
  'payload-preferences',
]

describe.each(slugs)('%s', (slug) => {
  const sent = (actor: ActorName, calls: Call[]) => failures(actor, calls)

  it("takes a bad id for the sender's fault", async () => {
    const calls = badIds.flatMap((id): Call[] => [
      { method: 'GET', path: `/${slug}/${id}` },
      { body: {}, method: 'PATCH', path: `/${slug}/${id}` },
      { method: 'DELETE', path: `/${slug}/${id}` },
      { method: 'GET', path: `/${slug}/versions/${id}` },
      { method: 'POST', path: `/${slug}/versions/${id}` },
      { method: 'POST', path: `/${slug}/access/${id}` },
      { method: 'POST', path: `/${slug}/${id}/duplicate` },
      { body: { langkah: 'kirim' }, method: 'POST', path: `/${slug}/${id}/periksa` },
      { method: 'GET', path: `/${slug}/file/${id}` },
      { method: 'GET', path: `/${slug}/paste-url/${id}` },
      { method: 'GET', path: `/${slug}/${id}/${id}` },
      { body: {}, method: 'PUT', path: `/${slug}/${id}` },
    ])
    expect(await sent('platform-admin', calls)).toEqual([])
    expect(await sent('anonymous', calls)).toEqual([])
  })

  it("takes a bad query for the sender's fault", async () => {
    // Every query is tried where the kinds of collections differ, a tenth of them in the others.
    const tried = badQueries.filter(
      (_, index) => queried.includes(slug) || (index + slugs.indexOf(slug)) % 10 === 0,
    )
    const calls = tried.flatMap((query): Call[] => [
      { method: 'GET', path: `/${slug}?${query}` },
      { method: 'GET', path: `/${slug}/count?${query}` },
      { method: 'GET', path: `/${slug}/versions?${query}` },
      { body: {}, method: 'PATCH', path: `/${slug}?where[id][in]=x&${query}` },
    ])
    expect(await sent('platform-admin', calls)).toEqual([])
  })

  it("takes a bad body for the sender's fault", async () => {
    const id = (await subjects[slug as keyof typeof subjects]?.store({ key: 'a1', world })) ?? 'x'
    const calls = badBodies.flatMap((each): Call[] => [
      { ...each, method: 'POST', path: `/${slug}` },
      { ...each, method: 'PATCH', path: `/${slug}/${id}` },
      { ...each, method: 'PATCH', path: `/${slug}/${id}?draft=true&autosave=true` },
      { ...each, method: 'PATCH', path: `/${slug}?where[id][in]=x` },
      { ...each, method: 'POST', path: `/${slug}/${id}/duplicate` },
      { ...each, method: 'POST', path: `/${slug}/access/${id}` },
      { ...each, method: 'POST', path: `/${slug}/${id}/periksa` },
    ])
    expect(await sent('platform-admin', calls)).toEqual([])
    expect(await sent('anonymous', calls)).toEqual([])
  })
})

const badValues = [
  {},
  [[1]],
  1e308,
  true,
  'x',
  '',
  '\u0000',
  '\ud800',
  'a'.repeat(50_000),
  [null],
  { relationTo: 'media', value: {} },
  { root: { children: 'x' } },
  { root: { children: [{ type: 'upload', value: {} }] } },
]

describe('a field of a wrong kind', () => {
  it.each(Object.keys(subjects))('of %s is refused, or taken as nothing', async (slug) => {
    const subject = subjects[slug as keyof typeof subjects]
    const place = { key: 'a1', world } as const
    const { config } = test.payload.collections[slug as CollectionSlug]
    const id = await subject.store(place)
    const calls = config.flattenedFields.flatMap(({ name }) =>
      badValues.flatMap((value): Call[] => [
        {
          body: { [name]: value },
          method: 'PATCH',
          path: `/${slug}/${id}${config.versions?.drafts ? '?draft=true&autosave=true' : ''}`,
        },
      ]),
    )
    expect(await failures('platform-admin', calls)).toEqual([])
  })
})

describe("addresses of Payload's own", () => {
  it('take nothing that breaks them', async () => {
    const words = [
      'login',
      'forgot-password',
      'reset-password',
      'unlock',
      'logout',
      'refresh-token',
      'first-register',
      'verify/x',
      'verify/%00',
      'init',
      'me',
    ]
    const calls: Call[] = [
      ...words.flatMap((word) =>
        badBodies.map((each): Call => ({ ...each, method: 'POST', path: `/users/${word}` })),
      ),
      ...words.map((word): Call => ({ method: 'GET', path: `/users/${word}` })),
      ...badValues.flatMap((value): Call[] => [
        { body: { email: value, password: value }, method: 'POST', path: '/users/login' },
        {
          body: { email: 'editor@contoh.invalid', password: value },
          method: 'POST',
          path: '/users/login',
        },
        { body: { email: value }, method: 'POST', path: '/users/forgot-password' },
        { body: { password: value, token: value }, method: 'POST', path: '/users/reset-password' },
        { body: { email: value }, method: 'POST', path: '/users/unlock' },
        { body: { value }, method: 'POST', path: '/payload-preferences/x' },
      ]),
      ...badIds.flatMap((id): Call[] => [
        { method: 'GET', path: `/payload-preferences/${id}` },
        { method: 'DELETE', path: `/payload-preferences/${id}` },
        { body: { value: 1 }, method: 'POST', path: `/payload-preferences/${id}` },
        { method: 'GET', path: `/globals/${id}` },
        { body: {}, method: 'POST', path: `/globals/${id}` },
        { method: 'GET', path: `/${id}` },
        { method: 'GET', path: `/payload-jobs/${id}` },
        { method: 'GET', path: `/media/file/${id}?prefix=x` },
      ]),
      ...[
        '/',
        '',
        '/access',
        '/access?x=%00',
        '/payload-jobs/run',
        '/payload-jobs/handle-schedules',
        '/graphql',
        '/og',
      ].map((path): Call => ({ method: 'GET', path })),
      ...badBodies.map((each): Call => ({
        ...each,
        method: 'POST',
        path: '/payload-preferences/x',
      })),
      ...badBodies.map((each): Call => ({ ...each, method: 'POST', path: '/reorder' })),
      { body: {}, method: 'POST', path: '/graphql' },
      { body: {}, method: 'PUT', path: '/news' },
    ]
    expect(await failures('editor', calls)).toEqual([])
    await world.actors.editor.rest('POST', '/users/login', { email: 'editor@contoh.invalid' })
    expect(await failures('anonymous', calls)).toEqual([])
  }, 300_000)
})

describe('an address that is not there', () => {
  it.each([
    '/tidak-ada',
    '/tidak-ada/1/2',
    '/constructor',
    '/__proto__/x',
    '/globals/header',
    '/globals/__proto__',
    '/access/x',
    '/news/1/2/3',
    '/users/me/x',
    '/payload-preferences/a/b',
    '/payload-jobs/a/b/c',
  ])('%s is said not to be, by every method', async (path) => {
    for (const actor of ['village-admin', 'anonymous'] as const) {
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        const { body, status, text } = await world.actors[actor].rest(
          method,
          path,
          method === 'GET' ? undefined : {},
        )
        expect(
          { message: (body?.errors as { message: string }[] | undefined)?.[0]?.message, status },
          `${actor} ${method} ${text}`,
        ).toEqual({ message: 'Alamat ini tidak ada.', status: 404 })
      }
    }
  })

  it('is a preference that nobody has set: it cannot be deleted, and one that is set can', async () => {
    const { rest } = world.actors['village-admin']
    const missing = await rest('DELETE', '/payload-preferences/belum-ada')
    expect([missing.status, missing.text]).toEqual([404, expect.stringMatching(/tidak ditemukan/i)])
    expect((await rest('POST', '/payload-preferences/ada', { value: { a: 1 } })).status).toBe(200)
    expect((await world.actors.contributor.rest('DELETE', '/payload-preferences/ada')).status).toBe(
      404,
    )
    expect((await rest('DELETE', '/payload-preferences/ada')).status).toBe(200)
    expect((await rest('GET', '/payload-preferences/ada')).body).toMatchObject({ value: null })
  })
})

const copied = ['albums', 'documents', 'events', 'news', 'notices', 'pages'] as const

describe('duplicating', () => {
  it.each(copied)(
    'works for what is published in %s, and makes a draft of another address in the same village',
    async (slug) => {
      const id = await subjects[slug].store({ key: 'a1', world }, { _status: 'published' })
      const original = await test.payload.findByID({
        id,
        collection: slug,
        depth: 0,
        overrideAccess: true,
      })
      const seen = [original.slug]
      for (const actor of ['village-admin', 'contributor'] as const) {
        for (const path of [
          `/${slug}/${id}/duplicate`,
          `/${slug}/${id}/duplicate?depth=0&draft=true`,
        ]) {
          const { body, status, text } = await world.actors[actor].rest(
            'POST',
            path,
            path.includes('?') ? { _status: 'draft' } : undefined,
          )
          expect(status, text).toBe(200)
          const doc = body?.doc as { slug: string }
          expect(doc).toMatchObject({ _status: 'draft', title: original.title })
          expect(seen).not.toContain(doc.slug)
          seen.push(doc.slug)
        }
      }
      expect(original._status).toBe('published')
    },
  )

  it('leaves the date behind, so that the copy is dated when it is published', async () => {
    const { id } = await createNews(test.payload, {
      publishedAt: '2020-01-02T03:04:05.000Z',
      village: world.villages.a1.id,
    })
    const { body } = await world.actors['village-admin'].rest('POST', `/news/${id}/duplicate`)
    expect((body?.doc as { publishedAt?: unknown }).publishedAt ?? null).toBeNull()
  })

  it('is no way into another village', async () => {
    const { id } = await createNews(test.payload, { village: world.villages.b1.id })
    const { status } = await world.actors['village-admin'].rest('POST', `/news/${id}/duplicate`)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})
