import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { createStaff, staffPassword } from '../factories/staff'
import { planConflicts, type PlannedConflicts } from '../helpers/planConflicts'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { type RestCall, restChannel, signIn } from './isolation/restChannel'

const all = { depth: 0, overrideAccess: true } as const
let t: TestPayload
let payload: Payload
let village = ''
let email = ''
let send: RestCall
let planned: PlannedConflicts

beforeAll(async () => {
  t = await startPayload()
  payload = t.payload
  planned = planConflicts(payload)
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  village = villages[0]?.id ?? ''
})

afterAll(async () => t.stop())

beforeEach(async () => {
  const editor = await createStaff(payload, { villages: [village] })
  email = editor.email
  const { config } = payload
  send = restChannel({ config, cookie: await signIn({ config, email, password: staffPassword }) })
})

const hasTransactions = async (): Promise<boolean> => {
  const id = await payload.db.beginTransaction()
  if (id) await payload.db.rollbackTransaction(id)
  return Boolean(id)
}

/**
 * Throws conflicts during one test. Without transactions of its own SQLite has nothing to conflict
 * with.
 */
const plan = (every: number): PlannedConflicts => {
  planned.start(every)
  onTestFinished(() => planned.stop())
  return planned
}

const statuses = (answers: { status: number }[]) => [
  ...new Set(answers.map(({ status }) => status)),
]
const versionsOf = (id: string) =>
  payload.findVersions({
    ...all,
    collection: 'news',
    limit: 100,
    where: { parent: { equals: id } },
  })

describe('with a conflict at every tenth statement', () => {
  it('publishing while autosaves are in flight fails neither, and keeps versions and document one', async () => {
    const { count } = plan(10)
    for (let round = 0; round < 5; round += 1) {
      const { id } = await createNews(payload, { village, _status: 'draft' })
      const answers = await Promise.all([
        send('PATCH', `/news/${id}?draft=true&autosave=true`, { title: `Draf ${round}` }),
        send('PATCH', `/news/${id}`, { _status: 'published', title: `Terbit ${round}` }),
        send('PATCH', `/news/${id}?draft=true&autosave=true`, { summary: `Ringkasan ${round}` }),
      ])
      expect(statuses(answers)).toEqual([200])
      const doc = await payload.findByID({ ...all, id, collection: 'news' })
      expect(doc._status).toBe('published')
      const published = (await versionsOf(id)).docs.filter(
        ({ version }) => version._status === 'published',
      )
      expect(published.map(({ version }) => version.title)).toEqual([doc.title])
    }
    expect(count.thrown > 0).toBe(await hasTransactions())
  })

  it('a token is refreshed by four tabs at once', async () => {
    plan(10)
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all(
        [1, 2, 3, 4].map(() => send('POST', '/users/refresh-token')),
      )
      expect(statuses(answers)).toEqual([200])
    }
  })

  it('twelve logins of one account are answered', async () => {
    plan(10)
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        send('POST', '/users/login', { email, password: staffPassword }),
      ),
    )
    // More tries at one moment than an account has free ones are told to wait; no conflict is seen.
    expect(statuses(answers).filter((status) => status !== 429)).toEqual([200])
  })

  it('items of one title stand under addresses of their own, each once', async () => {
    plan(10)
    for (let round = 0; round < 4; round += 1) {
      const title = `Posyandu ${round} ${email}`
      const body = {
        _status: 'published',
        body: (await createNews(payload, { village })).body,
        title,
        village,
      }
      const answers = await Promise.all([1, 2, 3, 4].map(() => send('POST', '/news', body)))
      expect(statuses(answers)).toEqual([201])
      const { docs } = await payload.find({
        ...all,
        collection: 'news',
        limit: 100,
        where: { title: { equals: title } },
      })
      expect(docs).toHaveLength(4)
      expect(new Set(docs.map(({ slug }) => slug)).size).toBe(4)
      for (const { id } of docs) expect((await versionsOf(id)).docs).toHaveLength(1)
    }
  })

  it('twelve changes of one item are all stored', async () => {
    plan(10)
    const { id } = await createNews(payload, { village })
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        send('PATCH', `/news/${id}`, { title: `Perubahan ${at}` }),
      ),
    )
    expect(statuses(answers)).toEqual([200])
    expect((await versionsOf(id)).docs).toHaveLength(13)
  })

  it('a deleted item is gone with its versions', async () => {
    plan(10)
    const ids = await Promise.all(
      Array.from({ length: 6 }, async () => (await createNews(payload, { village })).id),
    )
    const answers = await Promise.all(ids.map((id) => send('DELETE', `/news/${id}`)))
    expect(statuses(answers)).toEqual([200])
    for (const id of ids) expect((await versionsOf(id)).docs).toEqual([])
  })
})

describe('with a conflict at every statement', () => {
  it('says 409 and what to do, and stores nothing', async () => {
    const { id } = await createNews(payload, { title: 'Tetap', village })
    plan(1)
    const { body, status } = await send('PATCH', `/news/${id}`, { title: 'Berubah' })
    planned.stop()
    if (!(await hasTransactions()) && payload.db.name === 'sqlite') {
      expect(status).toBe(200)
      return
    }
    expect(status).toBe(409)
    expect(JSON.stringify(body)).toMatch(/simpan lagi/)
    expect((await payload.findByID({ ...all, id, collection: 'news' })).title).toBe('Tetap')
  })
})
