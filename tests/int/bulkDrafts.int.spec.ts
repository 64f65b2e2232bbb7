import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createBudget } from '../factories/budget'
import { createNews } from '../factories/news'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { createWorld, type World } from './isolation/world'

const all = { depth: 0, overrideAccess: true } as const
let t: TestPayload
let world: World
let village: string

beforeAll(async () => {
  t = await startPayload()
  t.payload.logger.level = 'silent'
  world = await createWorld(t.payload)
  village = world.villages.a1.id
})

afterAll(() => t.stop())

const autosave = (id: string, data: object) =>
  t.payload.update({ ...all, id, autosave: true, collection: 'news', data, draft: true })
const stored = async (id: string, draft: boolean) => {
  const { category, summary, title, _status } = await t.payload.findByID({
    ...all,
    id,
    collection: 'news',
    draft,
    trash: true,
  })
  return { category, summary, title, _status }
}
const bulk = (ids: string[], data: object, query = '') => {
  const where = ids.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
  return world.actors.editor.rest('PATCH', `/news?${where}${query}`, data)
}

describe('news with edits that are not published', () => {
  let edited: string
  let plain: string

  beforeEach(async () => {
    edited = (await createNews(t.payload, { category: 'kegiatan', title: 'Yang terbit', village }))
      .id
    plain = (await createNews(t.payload, { title: 'Tanpa suntingan', village })).id
    await autosave(edited, { summary: 'Ringkasan baru', title: 'Yang sedang ditulis' })
  })

  it('taken back with others from the list keeps the edits, as taken back alone', async () => {
    const { body, status } = await bulk([edited, plain], { _status: 'draft' })
    expect([status, (body?.docs as unknown[]).length]).toEqual([200, 2])
    expect(await stored(edited, true)).toMatchObject({
      category: 'kegiatan',
      summary: 'Ringkasan baru',
      title: 'Yang sedang ditulis',
      _status: 'draft',
    })
    expect((await stored(edited, false))._status).toBe('draft')
    expect(await stored(plain, false)).toMatchObject({ title: 'Tanpa suntingan', _status: 'draft' })
  })

  it.each(['', '&draft=true'])(
    'published with others from the list (%s) is published with the edits',
    async (query) => {
      expect((await bulk([edited, plain], { _status: 'published' }, query)).status).toBe(200)
      expect(await stored(edited, false)).toMatchObject({
        title: 'Yang sedang ditulis',
        _status: 'published',
      })
      expect(await stored(edited, true)).toMatchObject({
        title: 'Yang sedang ditulis',
        _status: 'published',
      })
    },
  )

  it('gets another field’s value in both, and what was only a draft is not published', async () => {
    expect((await bulk([edited, plain], { category: 'ekonomi' })).status).toBe(200)
    expect(await stored(edited, false)).toMatchObject({
      category: 'ekonomi',
      title: 'Yang terbit',
      _status: 'published',
    })
    expect(await stored(edited, true)).toMatchObject({
      category: 'ekonomi',
      summary: 'Ringkasan baru',
      title: 'Yang sedang ditulis',
      _status: 'draft',
    })
  })

  it('edited with others as a draft keeps both', async () => {
    expect(
      (await bulk([edited], { category: 'ekonomi', _status: 'draft' }, '&draft=true')).status,
    ).toBe(200)
    expect(await stored(edited, false)).toMatchObject({
      category: 'kegiatan',
      title: 'Yang terbit',
      _status: 'published',
    })
    expect(await stored(edited, true)).toMatchObject({
      category: 'ekonomi',
      title: 'Yang sedang ditulis',
    })
  })

  it('put into the trash with others and brought back still has the edits', async () => {
    expect((await bulk([edited, plain], { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect(
      (await bulk([edited, plain], { deletedAt: null, _status: 'draft' }, '&trash=true')).status,
    ).toBe(200)
    expect(await stored(edited, true)).toMatchObject({
      summary: 'Ringkasan baru',
      title: 'Yang sedang ditulis',
      _status: 'draft',
    })
  })

  it('that were emptied in the draft stay empty', async () => {
    await autosave(edited, { category: null })
    await bulk([edited], { _status: 'draft' })
    expect((await stored(edited, true)).category ?? null).toBeNull()
  })
})

it('a draft that was never published keeps what was written last when it is changed with others', async () => {
  const { id } = await createNews(t.payload, { title: 'Awal', village, _status: 'draft' })
  await autosave(id, { title: 'Kelanjutan' })
  await bulk([id], { category: 'ekonomi' })
  expect(await stored(id, true)).toMatchObject({
    category: 'ekonomi',
    title: 'Kelanjutan',
    _status: 'draft',
  })
})

it('rows and groups of a budget’s draft stay as they are when it is taken back with others', async () => {
  const { id } = await createBudget(t.payload, {
    financing: { inPlan: 5000, outPlan: 6000 },
    village,
    year: 2029,
  })
  const income = [
    { plan: 1000, source: 'pad' },
    { plan: 2000, source: 'dana-desa' },
  ] as const
  await t.payload.update({
    ...all,
    id,
    autosave: true,
    collection: 'budgets',
    data: { financing: { inPlan: 7000 }, income: [...income] },
    draft: true,
  })
  await world.actors.editor.rest('PATCH', `/budgets?where[id][in][0]=${id}`, {
    financing: { outPlan: 8000 },
    _status: 'draft',
  })
  const draft = await t.payload.findByID({ ...all, id, collection: 'budgets', draft: true })
  expect(draft).toMatchObject({
    financing: { inPlan: 7000, outPlan: 8000 },
    income,
    _status: 'draft',
  })
})
