import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPayload, type TestPayload } from '../../helpers/startPayload'
import { type Attempt, type Operation, operations } from './operations'
import { policy } from './policy'
import { subjects } from './subjects'
import {
  type ActorName,
  actorNames,
  canaryOf,
  createWorld,
  type VillageKey,
  type World,
} from './world'

let test: TestPayload
let world: World

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
})

afterAll(() => test.stop())

it('has a policy row and a subject for every collection there is', () => {
  const slugs = Object.keys(test.payload.collections).sort()
  expect(Object.keys(policy).sort()).toEqual(slugs)
  expect(Object.keys(subjects).sort()).toEqual(slugs)
})

const placed = (Object.keys(policy) as CollectionSlug[]).filter(
  (slug) => !subjects[slug].isPersonal,
)

describe.each(placed)('%s', (collection) => {
  it.each(actorNames)('keeps to its policy for %s', async (name) => {
    const actor = world.actors[name]
    const subject = subjects[collection]
    const outside = actor.outside.filter(
      (key) => !subject.isRegional || regencyOf(key) !== regencyOf(actor.home),
    )
    const failures: string[] = []
    for (const key of [actor.home, ...outside]) {
      failures.push(...(await tryAll({ collection, key, name })))
    }
    expect(failures.join('\n')).toBe('')
  })
})

/** Runs every operation on documents of one village, and names the cells that break the policy. */
const tryAll = async (args: {
  collection: CollectionSlug
  key: VillageKey
  name: ActorName
}): Promise<string[]> => {
  const { collection, key, name } = args
  const actor = world.actors[name]
  const subject = subjects[collection]
  const isHome = key === actor.home
  const { config } = world.payload.collections[collection]
  const failures: string[] = []
  const documents = documentsOf({ collection, key })
  for (const operation of operations.filter(({ when }) => !when || when(config))) {
    const isExpected = isHome && (policy[collection][operation.needs] ?? []).includes(name)
    for (const channel of ['rest', 'local'] as const) {
      const run = operation[channel]
      if (!run) continue
      const id =
        isExpected && operation.isWrite
          ? await documents.fresh(operation)
          : await documents.shared(operation)
      const before = isExpected ? undefined : await documents.stored(id)
      const attempt: Attempt = { actor, collection, id, key, subject, world }
      const outcome = await run(attempt)
      const cell = `${name} ${operation.name} ${collection} of ${key} by ${channel}`
      if (outcome.isAllowed !== isExpected || isCrash(outcome.status)) {
        failures.push(
          `${cell}: ${isExpected ? 'refused' : 'allowed'} (${outcome.status}) ${outcome.text.slice(0, 200)}`,
        )
      }
      const leaked = forbiddenCanaries(name).filter((canary) => outcome.text.includes(canary))
      if (leaked.length > 0) failures.push(`${cell}: answer contains ${leaked.join(', ')}`)
      if (
        operation.isWrite &&
        !isExpected &&
        JSON.stringify(await documents.stored(id)) !== JSON.stringify(before)
      ) {
        failures.push(`${cell}: refused but changed the document`)
      }
    }
  }
  return failures
}

/** Payload answers 501, on purpose, where a collection has no endpoints at all. */
const isCrash = (status: number): boolean => status >= 500 && status !== 501

const documentsOf = ({ collection, key }: { collection: CollectionSlug; key: VillageKey }) => {
  const place = { key, world }
  const subject = subjects[collection]
  const known = new Map<string, string>()
  const store = async (operation: Operation): Promise<string> => {
    if (operation.document === 'published') return subject.store(place, { _status: 'published' })
    const id = await subject.store(place)
    if (operation.document === 'trashed') {
      await world.payload.update({
        id,
        collection,
        data: { deletedAt: new Date().toISOString() } as never,
        depth: 0,
        overrideAccess: true,
      })
    }
    return id
  }
  return {
    fresh: (operation: Operation) =>
      operation.document === 'spare' && subject.spare ? subject.spare(place) : store(operation),
    shared: async (operation: Operation): Promise<string> => {
      const kind = operation.document === 'spare' ? 'ordinary' : (operation.document ?? 'ordinary')
      const id = known.get(kind) ?? (await store(operation))
      known.set(kind, id)
      return id
    },
    stored: (id: string) => world.payload.db.findOne({ collection, where: { id: { equals: id } } }),
  }
}

const regencyOf = (key: VillageKey): string => world.villages[key].code.slice(0, 5)

const forbiddenCanaries = (name: ActorName): string[] => {
  const { home, outside } = world.actors[name]
  const hasNothing = ['anonymous', 'broken-role', 'no-scope'].includes(name)
  return (hasNothing ? [home, ...outside] : outside).map(canaryOf)
}
