import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createNews } from '../factories/news'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { type ActorName, createWorld, type World } from './isolation/world'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
})

afterAll(() => test.stop())

/**
 * As the admin opens the form of a new document: it stores an empty draft and goes on from there.
 */
const open = (collection: CollectionSlug, name: ActorName): Promise<{ id: string }> =>
  test.payload.create({
    collection,
    data: {} as never,
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: world.actors[name].user,
  })

const forms: [CollectionSlug, ActorName][] = [
  ['albums', 'contributor'],
  ['broadcasts', 'dpmd-admin'],
  ['broadcasts', 'platform-admin'],
  ['budgets', 'contributor'],
  ['documents', 'contributor'],
  ['events', 'contributor'],
  ['news', 'contributor'],
  ['notices', 'contributor'],
  ['pages', 'contributor'],
]

describe.each(forms)('the form of new %s', (collection, name) => {
  it(`opens for ${name}, as often as it is left without a word`, async () => {
    const opened = [
      await open(collection, name),
      await open(collection, name),
      await open(collection, name),
    ]
    expect(new Set(opened.map(({ id }) => id)).size).toBe(3)
  })
})

it('gives the draft its address when it gets a title, and lets it follow the title until it is published', async () => {
  const { id } = await open('news', 'contributor')
  const { rest } = world.actors.contributor
  const slugAfter = async (data: Record<string, unknown>): Promise<unknown> => {
    const { body } = await rest('GET', `/news/${id}?draft=true`)
    const sent = { slug: body?.slug, title: body?.title, ...data }
    const answer = await rest('PATCH', `/news/${id}?draft=true&autosave=true`, sent)
    return (answer.body?.doc as { slug?: unknown }).slug
  }
  expect(await slugAfter({})).toMatch(/^tanpa-judul-[0-9a-f]{8}$/)
  expect(await slugAfter({ title: 'الأخبار' })).toMatch(/^tanpa-judul-[0-9a-f]{8}$/)
  expect(await slugAfter({ title: 'Kerja bakti' })).toBe('kerja-bakti')
  expect(await slugAfter({ title: 'Kerja bakti besar' })).toBe('kerja-bakti-besar')
})

it('numbers what has the same title in the village, the trash included, and keeps what was published', async () => {
  const { payload } = test
  const village = world.villages.a1.id
  const make = () => createNews(payload, { title: 'Posyandu bulanan', village })
  const [first, second] = [await make(), await make()]
  await payload.update({
    collection: 'news',
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    id: second.id,
    overrideAccess: true,
  })
  const third = await make()
  const elsewhere = await createNews(payload, {
    title: 'Posyandu bulanan',
    village: world.villages.a2.id,
  })
  expect([first, second, third, elsewhere].map(({ slug }) => slug)).toEqual([
    'posyandu-bulanan',
    'posyandu-bulanan-2',
    'posyandu-bulanan-3',
    'posyandu-bulanan',
  ])
  const renamed = await payload.update({
    collection: 'news',
    data: { title: 'Posyandu ditunda' },
    depth: 0,
    draft: true,
    id: third.id,
    overrideAccess: true,
  })
  expect(renamed.slug).toBe('posyandu-bulanan-3')
})
