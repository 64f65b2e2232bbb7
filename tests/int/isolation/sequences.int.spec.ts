import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { createMedia } from '../../factories/media'
import { buildNews, createNews } from '../../factories/news'
import { createOfficial } from '../../factories/official'
import { buildPage, createPage } from '../../factories/page'
import { buildRichText, buildUploadNode } from '../../factories/richText'
import { startPayload, type TestPayload } from '../../helpers/startPayload'
import type { Answer } from './restChannel'
import {
  type Actor,
  type ActorName,
  canaryOf,
  createWorld,
  type VillageKey,
  villageKeys,
  type World,
} from './world'

let test: TestPayload
let world: World
/** Every document a village has, by collection; what is made on the way joins them. */
const known: Record<VillageKey, Record<Slug, string[]>> = {
  a1: { media: [], news: [], officials: [], pages: [] },
  a2: { media: [], news: [], officials: [], pages: [] },
  b1: { media: [], news: [], officials: [], pages: [] },
  c1: { media: [], news: [], officials: [], pages: [] },
}

type Slug = 'media' | 'news' | 'officials' | 'pages'
const slugs: Slug[] = ['media', 'news', 'officials', 'pages']
const everybody: ActorName[] = [
  'anonymous',
  'broken-role',
  'camat',
  'contributor',
  'dpmd-admin',
  'dpmd-viewer',
  'editor',
  'no-scope',
  'other-dpmd',
  'village-admin',
]

/** Villages whose documents somebody may see. */
const reach: Record<ActorName, VillageKey[]> = {
  anonymous: [],
  'broken-role': [],
  camat: ['a1', 'a2'],
  contributor: ['a1'],
  'dpmd-admin': ['a1', 'a2', 'b1'],
  'dpmd-viewer': ['a1', 'a2', 'b1'],
  editor: ['a1'],
  'no-scope': [],
  'other-dpmd': ['c1'],
  'platform-admin': [...villageKeys],
  'village-admin': ['a1'],
}

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
  for (const key of villageKeys) {
    const village = world.villages[key].id
    const word = canaryOf(key)
    const media = await createMedia(test.payload, { alt: word, village })
    const news = await createNews(test.payload, {
      photo: media.id,
      title: `Berita ${word}`,
      village,
    })
    const page = await createPage(test.payload, { title: `Halaman ${word}`, village })
    const official = await createOfficial(test.payload, { name: word, village })
    known[key] = { media: [media.id], news: [news.id], officials: [official.id], pages: [page.id] }
  }
})

afterAll(() => test.stop())

type Step = {
  actor: ActorName
  kind: (typeof kinds)[number]
  pick: number
  slug: Slug
  target: VillageKey
  twist: number
}

const kinds = [
  'access',
  'count',
  'create',
  'delete',
  'duplicate',
  'list',
  'move',
  'point',
  'read',
  'restore',
  'search',
  'sort',
  'trash',
  'update',
  'update-many',
  'versions',
] as const

const steps = fc.array(
  fc.record<Step>({
    actor: fc.constantFrom(...everybody),
    kind: fc.constantFrom(...kinds),
    pick: fc.nat(50),
    slug: fc.constantFrom(...slugs),
    target: fc.constantFrom(...villageKeys),
    twist: fc.nat(7),
  }),
  { maxLength: 20, minLength: 10 },
)

/**
 * One request. It never names a canary that the asker may not see, so any in the answer has leaked.
 */
const take = async (step: Step, actor: Actor): Promise<Answer> => {
  const { kind, pick, slug, target, twist } = step
  const { rest } = actor
  const ids = known[target][slug]
  const id = ids[pick % Math.max(ids.length, 1)] ?? 'tidak-ada'
  const village = world.villages[target].id
  const path = `/${slug}/${id}`
  const query =
    [
      '',
      '?draft=true',
      '?depth=2',
      '?draft=true&depth=2',
      '?trash=true&depth=2',
      '?locale=all',
      '?draft=true&autosave=true',
      '?depth=9',
    ][twist] ?? ''
  const mark = reach[actor.name].includes(target) ? canaryOf(target) : 'tanpa tanda'
  switch (kind) {
    case 'access':
      return rest('POST', `/${slug}/access/${id}`, {})
    case 'count':
      return rest('GET', `/${slug}/count?where[village][in]=${village}`)
    case 'create': {
      const data =
        slug === 'pages'
          ? buildPage({ title: `${mark} ${pick}` })
          : buildNews({ title: `${mark} ${pick}` })
      const answer = await rest('POST', `/${slug === 'pages' ? 'pages' : 'news'}${query}`, {
        ...data,
        village,
        ...(twist % 2 ? { _status: 'draft' } : {}),
      })
      const doc = answer.body?.doc as undefined | { id: string; village: string | { id: string } }
      const owner = typeof doc?.village === 'object' ? doc.village.id : doc?.village
      const key = villageKeys.find((each) => world.villages[each].id === owner)
      if (doc && key) known[key][slug === 'pages' ? 'pages' : 'news'].push(doc.id)
      return answer
    }
    case 'delete':
      return rest('DELETE', twist > 4 ? `/${slug}?where[id][in]=${id}` : `${path}${query}`)
    case 'duplicate':
      return rest('POST', `${path}/duplicate${query}`, {
        slug: `salinan-${pick}-${twist}`,
        village,
      })
    case 'list':
      return rest('GET', `/${slug}${query || '?'}&limit=200`)
    case 'move':
      return rest('PATCH', `${path}${query}`, {
        village: [village, { id: village }, null, [village]][twist % 4],
      })
    case 'point': {
      const photo = known[target].media[0] ?? ''
      const own = known[actor.home][slug][pick % Math.max(known[actor.home][slug].length, 1)] ?? id
      return rest(
        'PATCH',
        `/${slug}/${own}${query}`,
        twist % 2 ? { photo } : { body: buildRichText('uji', buildUploadNode(photo)) },
      )
    }
    case 'read':
      return rest('GET', `${path}${query}`)
    case 'restore': {
      const versions = await rest('GET', `/${slug}/versions?where[parent][equals]=${id}&limit=5`)
      const version = (versions.body?.docs as undefined | { id: string }[])?.[0]?.id ?? id
      return rest('POST', `/${slug}/versions/${version}${query}`)
    }
    case 'search':
      return rest(
        'GET',
        `/${slug}?where[or][0][village.summary][like]=kanari&where[or][1][village][in]=${village}&depth=2`,
      )
    case 'sort':
      return rest(
        'GET',
        `/${slug}?sort=${['village.name', '-village.contact.email', 'photo.alt', '-regency'][twist % 4]}&depth=2`,
      )
    case 'trash':
      return rest('PATCH', `${path}${query}`, {
        deletedAt: twist % 2 ? null : new Date(0).toISOString(),
      })
    case 'update':
      return rest('PATCH', `${path}${query}`, {
        _status: twist % 2 ? 'draft' : 'published',
        alt: mark,
        title: `${mark} baru`,
      })
    case 'update-many':
      return rest('PATCH', `/${slug}?where[village][in]=${village}${query.replace('?', '&')}`, {
        title: mark,
      })
    case 'versions':
      return rest('GET', `/${slug}/versions?where[version.village][in]=${village}&depth=2`)
  }
}

it('shows nobody a word of a village beyond the own scope, whatever anybody does before', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      for (const step of sequence) {
        const { status, text } = await take(step, world.actors[step.actor])
        expect(status, `${JSON.stringify(step)} ${text.slice(0, 200)}`).toBeLessThan(500)
        for (const key of villageKeys.filter((each) => !reach[step.actor].includes(each))) {
          expect(text, JSON.stringify(step)).not.toContain(canaryOf(key))
        }
      }
    }),
    { endOnFailure: true, numRuns: 60, seed: 20_240_817 },
  )
})

it('leaves every document in the village it was made in, unharmed by strangers', async () => {
  for (const key of villageKeys) {
    for (const slug of slugs) {
      const { docs } = await test.payload.find({
        collection: slug,
        depth: 0,
        limit: 0,
        overrideAccess: true,
        trash: true,
        where: { village: { in: [world.villages[key].id] } },
      })
      const strange = villageKeys.filter((each) => each !== key).map(canaryOf)
      for (const word of strange)
        expect(JSON.stringify(docs), `${slug} of ${key}`).not.toContain(word)
    }
  }
})
