import fc from 'fast-check'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createReader } from '../../../src/portal/read/reader'
import { startPayload, type TestPayload } from '../../helpers/startPayload'
import { subjects } from './subjects'
import { createWorld, type VillageKey, villageKeys, type World } from './world'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
})

afterAll(() => test.stop())

/** Every collection that villages write with drafts. */
const collections = [
  'albums',
  'budgets',
  'documents',
  'events',
  'news',
  'notices',
  'pages',
] as const satisfies CollectionSlug[]
type Slug = (typeof collections)[number]

it('covers every village-owned collection with drafts there is', () => {
  const owned = Object.values(test.payload.collections)
    .filter(
      ({ config }) =>
        config.versions?.drafts && config.flattenedFields.some(({ name }) => name === 'village'),
    )
    .map(({ config }) => config.slug)
  expect(owned.sort()).toEqual([...collections].sort())
})

const kinds = ['delete', 'draft', 'publish', 'trash', 'untrash', 'withdraw'] as const
type Step = { document: number; kind: (typeof kinds)[number] }
type Made = { id: string; key: VillageKey }

const plans = fc.record({
  documents: fc.array(fc.record({ isDraft: fc.boolean(), key: fc.constantFrom(...villageKeys) }), {
    maxLength: 4,
    minLength: 1,
  }),
  steps: fc.array(fc.record<Step>({ document: fc.nat(3), kind: fc.constantFrom(...kinds) }), {
    maxLength: 8,
  }),
})

const take = async (collection: Slug, id: string, kind: Step['kind']): Promise<void> => {
  const { payload } = test
  const update = (
    data: Record<string, unknown>,
    extra: { draft?: boolean; trash?: boolean } = {},
  ): Promise<unknown> =>
    payload.update({
      id,
      collection,
      data: data as never,
      depth: 0,
      overrideAccess: true,
      ...extra,
    })
  const done = {
    delete: () => payload.delete({ id, collection, depth: 0, overrideAccess: true }),
    draft: () => update({ ...subjects[collection].patch, _status: 'draft' }, { draft: true }),
    publish: () => update({ _status: 'published' }),
    trash: () => update({ deletedAt: new Date(0).toISOString() }),
    untrash: () => update({ deletedAt: null }, { trash: true }),
    withdraw: () => update({ _status: 'draft' }),
  }[kind]
  // What is in the trash or gone refuses some of them.
  await done().catch(() => undefined)
}

type Stored = { _status?: string; deletedAt?: null | string; id: string }

/** Ids that visitors of the given villages may see, by what is stored. */
const openOf = async (collection: Slug, made: Made[], keys: VillageKey[]): Promise<string[]> => {
  const open: string[] = []
  for (const { id, key } of made) {
    const stored = await test.payload.db.findOne<Stored>({
      collection,
      where: { id: { equals: id } },
    })
    if (keys.includes(key) && stored?._status === 'published' && !stored.deletedAt) open.push(id)
  }
  return open.sort()
}

const sites: { keys: VillageKey[]; regency: string; village?: VillageKey }[] = [
  { keys: ['a1'], regency: '99.01', village: 'a1' },
  { keys: ['c1'], regency: '99.02', village: 'c1' },
  { keys: ['a1', 'a2', 'b1'], regency: '99.01' },
]

describe.each(collections)('%s', (collection) => {
  it('shows a site exactly what its villages published and did not throw away', async () => {
    const met = { open: 0, shut: 0 }
    await fc.assert(
      fc.asyncProperty(plans, async ({ documents, steps }) => {
        const made: Made[] = []
        for (const { isDraft, key } of documents) {
          const id = await subjects[collection].store(
            { key, world },
            { _status: isDraft ? 'draft' : 'published' },
          )
          made.push({ id, key })
        }
        for (const { document, kind } of steps) {
          const chosen = made[document % made.length]
          if (chosen) await take(collection, chosen.id, kind)
        }
        const ids = made.map(({ id }) => id)
        for (const { keys, regency, village } of sites) {
          const reader = createReader({
            payload: test.payload,
            site: { regency, village: village && world.villages[village].id },
          })
          const open = await openOf(collection, made, keys)
          const asked = await reader.find({ collection, limit: 100, where: { id: { in: ids } } })
          expect(
            asked.docs.map(({ id }) => id).sort(),
            JSON.stringify({ documents, regency, steps, village }),
          ).toEqual(open)
          const everything = await reader.find({ collection, limit: 500, page: 1 })
          const listed = everything.docs.map(({ id }) => id).filter((id) => ids.includes(id))
          expect(listed.sort()).toEqual(open)
          met.open += open.length
          met.shut += ids.length - open.length
        }
      }),
      { endOnFailure: true, numRuns: 12, seed: 20_261_124 },
    )
    expect([met.open > 0, met.shut > 0]).toEqual([true, true])
  })
})
