import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { PublicSite } from '../../../collections/shared/requestContext'
import { startPayload, type TestPayload } from '../../helpers/startPayload'
import { subjects } from './subjects'
import { canaryOf, createWorld, type VillageKey, villageKeys, type World } from './world'

let test: TestPayload
let world: World
const ids = {} as Record<CollectionSlug, Record<VillageKey, string>>

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
  for (const collection of Object.keys(subjects) as CollectionSlug[]) {
    ids[collection] = {} as Record<VillageKey, string>
    for (const key of villageKeys) {
      ids[collection][key] = await subjects[collection].store(
        { key, world },
        hasDrafts(collection) ? { _status: 'published' } : {},
      )
      if (hasDrafts(collection)) {
        const title = `${draftMark.title} ${key}`
        await subjects[collection].store({ key, world }, { ...draftMark, title })
      }
    }
  }
})

afterAll(() => test.stop())

const open: CollectionSlug[] = [
  'albums',
  'broadcasts',
  'budgets',
  'districts',
  'documents',
  'events',
  'files',
  'idm-records',
  'media',
  'news',
  'notices',
  'officials',
  'pages',
  'redirects',
  'regencies',
  'villages',
]
const regional: CollectionSlug[] = ['broadcasts', 'districts', 'regencies']
const draftMark = { _status: 'draft', regulation: 'konsep rahasia', title: 'konsep rahasia' }

const hasDrafts = (collection: CollectionSlug): boolean =>
  Boolean(test.payload.collections[collection].config.versions?.drafts)

const regency = '99.01'

/** As `src/portal` reads: nobody signed in, the site named by the server. */
const visitor = (publicSite: PublicSite | undefined) => ({
  context: publicSite ? { publicSite } : {},
  depth: 2,
  overrideAccess: false as const,
})

const textOf = async (run: Promise<unknown>): Promise<string> =>
  run.then(
    (result) => JSON.stringify(result),
    (error: Error) => `refused: ${error.message}`,
  )

describe.each(Object.keys(subjects) as CollectionSlug[])('%s', (collection) => {
  it('shows nothing without a site', async () => {
    const common = { ...visitor(undefined), collection }
    const answers = [
      await textOf(test.payload.find({ ...common, limit: 0 })),
      await textOf(test.payload.findByID({ ...common, id: ids[collection].a1 })),
      await textOf(test.payload.count(common)),
    ]
    expect(answers.map((answer) => answer.slice(0, 8))).toEqual([
      'refused:',
      'refused:',
      'refused:',
    ])
  })

  it('shows a village site its own published documents and no other', async () => {
    const common = { ...visitor({ regency, village: world.villages.a1.id }), collection }
    const list = await textOf(test.payload.find({ ...common, limit: 0 }))
    const one = await textOf(test.payload.findByID({ ...common, id: ids[collection].a1 }))
    expect(list.includes(ids[collection].a1), list.slice(0, 300)).toBe(open.includes(collection))
    expect(one.includes(ids[collection].a1)).toBe(open.includes(collection))
    expect(`${list}${one}`).not.toContain(draftMark.title)
    const strangers = regional.includes(collection)
      ? (['c1'] as const)
      : (['a2', 'b1', 'c1'] as const)
    for (const key of strangers) {
      const foreign = await textOf(
        test.payload.findByID({ ...common, id: ids[collection][key], draft: true, trash: true }),
      )
      const found = await textOf(
        test.payload.find({
          ...common,
          draft: true,
          trash: true,
          where: { id: { in: [ids[collection][key]] } },
        }),
      )
      expect(`${list}${one}${foreign}${found}`).not.toContain(canaryOf(key))
      expect(`${list}${found}`).not.toContain(ids[collection][key])
    }
  })

  it('shows a regency site its villages and no other regency', async () => {
    const common = { ...visitor({ regency }), collection }
    const list = await textOf(test.payload.find({ ...common, limit: 0 }))
    for (const key of ['a1', 'a2', 'b1'] as const) {
      expect(list.includes(ids[collection][key]), key).toBe(open.includes(collection))
    }
    expect(list).not.toContain(draftMark.title)
    expect(list).not.toContain(canaryOf('c1'))
    expect(list).not.toContain(ids[collection].c1)
  })

  it('writes nothing for a visitor, and gives no drafts and no versions', async () => {
    const common = { ...visitor({ regency, village: world.villages.a1.id }), collection }
    const id = ids[collection].a1
    const place = { key: 'a1' as const, world }
    const photo = await subjects[collection].photo?.()
    await expect(
      test.payload.create({
        ...common,
        data: subjects[collection].build(place) as never,
        ...(photo ? { file: photo } : {}),
      }),
    ).rejects.toThrow()
    await expect(
      test.payload.update({ ...common, id, data: subjects[collection].patch as never }),
    ).rejects.toThrow()
    await expect(test.payload.delete({ ...common, id })).rejects.toThrow()
    expect(await textOf(test.payload.find({ ...common, draft: true, limit: 0 }))).not.toContain(
      draftMark.title,
    )
    if (hasDrafts(collection)) await expect(test.payload.findVersions(common)).rejects.toThrow()
  })
})
