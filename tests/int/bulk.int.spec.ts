import { type Payload, ValidationError } from 'payload'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { createNews } from '../factories/news'
import { planConflicts, type PlannedConflicts } from '../helpers/planConflicts'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { restChannel } from './isolation/restChannel'
import { createWorld, type World } from './isolation/world'

const all = { depth: 0, overrideAccess: true } as const
const mongoUrl = process.env.MONGODB_URL
const hasTransactions = mongoUrl === undefined || mongoUrl.includes('replicaSet=')
const unless = (title: string) =>
  hasTransactions ? title : `not run here: MONGODB_URL is no replica set (${title})`

let t: TestPayload
let payload: Payload
let planned: PlannedConflicts
let world: World
let village = ''

beforeAll(async () => {
  t = await startPayload()
  payload = t.payload
  payload.logger.level = 'silent'
  world = await createWorld(payload)
  village = world.villages.a1.id
  planned = planConflicts(payload)
})

afterAll(() => t.stop())

type Bulk = {
  docs: { id: string }[]
  errors: { id: string; isPublic: boolean; message: string }[]
  message: string
}

const ask = async (
  method: 'DELETE' | 'PATCH',
  ids: string[],
  data?: object,
): Promise<{ body: Bulk; status: number }> => {
  const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
  const { body, status } = await world.actors.editor.rest(method, `/news?${where}`, data)
  return { body: body as Bulk, status }
}

const store = async (titles: string[]): Promise<string[]> => {
  const ids: string[] = []
  for (const title of titles) ids.push((await createNews(payload, { title, village })).id)
  return ids
}

const stored = async (id: string) => {
  const doc = await payload.findByID({ ...all, id, collection: 'news', disableErrors: true })
  const { totalDocs } = await payload.countVersions({
    ...all,
    collection: 'news',
    where: { parent: { equals: id } },
  })
  return doc && { category: doc.category, title: doc.title, versions: totalDocs }
}

type When = 'afterChange' | 'beforeDelete' | 'beforeValidate'

/** Refuses one document until the test ends. */
const refuse = (id: string, when: When, error: () => Error): void => {
  const { hooks } = payload.collections.news.config
  const before = hooks[when]
  const hook = (args: {
    data?: unknown
    doc?: unknown
    id?: unknown
    originalDoc?: { id: unknown }
  }) => {
    const its = args.id ?? (args.doc as undefined | { id: unknown })?.id ?? args.originalDoc?.id
    if (its === id) throw error()
    return args.doc ?? args.data
  }
  hooks[when] = [...(before ?? []), hook] as never
  onTestFinished(() => {
    hooks[when] = before as never
  })
}

const said = 'Judul ini tidak boleh dipakai.'
const refusal = () =>
  new ValidationError({ collection: 'news', errors: [{ message: said, path: 'title' }] })

describe('many documents changed at once', () => {
  it('are stored but for those that are refused, which are named with the reason', async () => {
    const [one = '', two = '', three = ''] = await store(['Satu', 'Dua', 'Tiga'])
    refuse(two, 'beforeValidate', refusal)
    const { body, status } = await ask('PATCH', [one, two, three], { category: 'ekonomi' })
    expect([status, body.docs.map(({ id }) => id).sort()]).toEqual([400, [one, three].sort()])
    expect(body.errors).toEqual([expect.objectContaining({ id: two, isPublic: true })])
    expect(body.message).toContain('1')
    expect(await stored(one)).toMatchObject({ category: 'ekonomi', versions: 2 })
    expect((await stored(two))?.category).not.toBe('ekonomi')
    expect(await stored(three)).toMatchObject({ category: 'ekonomi', versions: 2 })
  })

  it.runIf(hasTransactions)(
    unless('leave nothing of one that fails after it wrote, and its error tells nobody what broke'),
    async () => {
      const [one = '', two = '', three = ''] = await store(['Satu', 'Dua', 'Tiga'])
      const before = await stored(one)
      refuse(one, 'afterChange', () => new Error('SELECT rahasia'))
      const { body, status } = await ask('PATCH', [one, two, three], { category: 'ekonomi' })
      expect([status, body.docs.length]).toEqual([400, 2])
      expect(body.errors).toEqual([
        {
          id: one,
          isPublic: false,
          message: 'Terjadi kesalahan, sehingga isi ini tidak disimpan.',
        },
      ])
      expect(await stored(one)).toEqual(before)
      expect(await stored(three)).toMatchObject({ category: 'ekonomi', versions: 2 })
    },
  )

  it('are deleted but for those that are refused', async () => {
    const [one = '', two = '', three = ''] = await store(['Satu', 'Dua', 'Tiga'])
    refuse(two, 'beforeDelete', refusal)
    const { body, status } = await ask('DELETE', [one, two, three])
    expect([status, body.docs.length, body.errors.map(({ id }) => id)]).toEqual([400, 2, [two]])
    expect([await stored(one), (await stored(two))?.versions, await stored(three)]).toEqual([
      null,
      1,
      null,
    ])
  })

  it('answer as before where all goes well, where nothing is meant, and where the sender may not', async () => {
    const ids = await store(['Satu', 'Dua'])
    const good = await ask('PATCH', ids, { category: 'ekonomi' })
    expect([good.status, good.body.docs.length, good.body.errors]).toEqual([200, 2, []])
    const [gone = ''] = await store(['Tiga'])
    await ask('DELETE', [gone])
    const none = await ask('PATCH', [gone], { category: 'ekonomi' })
    expect([none.status, none.body.docs]).toEqual([200, []])
    const stranger = restChannel({ config: payload.config })
    expect(
      (await stranger('PATCH', `/news?where[id][in][0]=${ids[0]}`, { category: 'umum' })).status,
    ).toBe(403)
    expect((await stranger('DELETE', `/news?where[id][in][0]=${ids[0]}`)).status).toBe(403)
    expect(await stored(ids[0] ?? '')).toMatchObject({ category: 'ekonomi' })
  })

  it('reach nothing of another village', async () => {
    const [own = ''] = await store(['Satu'])
    const foreign = (
      await createNews(payload, { title: 'Tetangga', village: world.villages.b1.id })
    ).id
    const { body } = await ask('PATCH', [own, foreign], { category: 'ekonomi' })
    expect(body.docs.map(({ id }) => id)).toEqual([own])
    expect((await stored(foreign))?.category).not.toBe('ekonomi')
  })

  it('are one by one over the Local API too', async () => {
    const [one = '', two = ''] = await store(['Satu', 'Dua'])
    refuse(one, 'beforeValidate', refusal)
    const { docs, errors } = await payload.update({
      ...all,
      collection: 'news',
      data: { category: 'ekonomi' },
      where: { id: { in: [one, two] } },
    })
    expect([docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([[two], [one]])
    expect(await stored(two)).toMatchObject({ category: 'ekonomi' })
  })

  it('are all stored where another writer is met again and again', async () => {
    const ids = await store(Array.from({ length: 8 }, (_, at) => `Berita ${at}`))
    planned.start(10)
    onTestFinished(() => {
      planned.stop()
    })
    const changed = await ask('PATCH', ids, { category: 'ekonomi' })
    expect([changed.status, changed.body.docs.length]).toEqual([200, 8])
    for (const id of ids)
      expect(await stored(id)).toMatchObject({ category: 'ekonomi', versions: 2 })
    const gone = await ask('DELETE', ids)
    expect([gone.status, gone.body.docs.length]).toEqual([200, 8])
    expect(planned.count.thrown).toBeGreaterThan(0)
  })
})
