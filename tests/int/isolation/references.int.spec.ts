import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildNews, createNews } from '../../factories/news'
import { buildRichText, buildUploadNode } from '../../factories/richText'
import { startPayload, type TestPayload } from '../../helpers/startPayload'
import { subjects } from './subjects'
import { type ActorName, createWorld, type VillageKey, type World } from './world'

let test: TestPayload
let world: World
/** A document of the own and of a foreign village, by collection. */
let own = {} as Record<Target, string>
let foreign = {} as Record<Target, string>

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
  own = await targetsOf('a1')
  foreign = await targetsOf('c1')
})

afterAll(() => test.stop())

type Target = 'documents' | 'files' | 'media' | 'pages'

const targetsOf = async (key: VillageKey): Promise<Record<Target, string>> => {
  const store = (collection: Target): Promise<string> => subjects[collection].store({ key, world })
  return {
    documents: await store('documents'),
    files: await store('files'),
    media: await store('media'),
    pages: await store('pages'),
  }
}

const text = (photo: string) => ({ body: buildRichText('uji', buildUploadNode(photo)) })

/** Every way a document can point at another. */
const pointers: {
  collection: CollectionSlug
  name: string
  point: (id: string) => Record<string, unknown>
  /** @default 'media' */
  to?: Target
}[] = [
  { name: 'news photo', collection: 'news', point: (photo) => ({ photo }) },
  { name: 'news text', collection: 'news', point: text },
  { name: 'page text', collection: 'pages', point: text },
  { name: 'photo of a person', collection: 'officials', point: (photo) => ({ photo }) },
  { name: 'village logo', collection: 'villages', point: (logo) => ({ logo }) },
  { name: 'village hero', collection: 'villages', point: (hero) => ({ hero }) },
  {
    name: 'menu entry',
    collection: 'villages',
    point: (page) => ({ menu: [{ page }] }),
    to: 'pages',
  },
  {
    name: 'menu entry below another',
    collection: 'villages',
    point: (page) => ({ menu: [{ children: [{ part: 'berita' }, { page }], part: 'profil' }] }),
    to: 'pages',
  },
  { name: 'event photo', collection: 'events', point: (photo) => ({ photo }) },
  { name: 'event text', collection: 'events', point: text },
  { name: 'notice text', collection: 'notices', point: text },
  {
    name: 'one photo of an album',
    collection: 'albums',
    point: (photo) => ({ photos: [own.media, photo] }),
  },
  { name: 'file of a document', collection: 'documents', point: (file) => ({ file }), to: 'files' },
  {
    name: 'document of a budget',
    collection: 'budgets',
    point: (document) => ({ document }),
    to: 'documents',
  },
]

const writers: ActorName[] = ['village-admin', 'dpmd-admin', 'platform-admin']

describe.each(pointers)('$name', ({ collection, point, to = 'media' }) => {
  const target = (): Promise<string> => subjects[collection].store({ key: 'a1', world })

  it.each(writers)(
    'refuses one of another village from %s, however it is written',
    async (name) => {
      const { rest, user } = world.actors[name]
      const id = await target()
      const data = point(foreign[to])
      const path = `/${collection}/${id}`
      const answers = [
        await rest('PATCH', path, data),
        await rest('PATCH', `${path}?draft=true`, data),
        await rest('PATCH', `${path}?draft=true&autosave=true`, data),
      ]
      if (collection !== 'villages') {
        const created = { ...subjects[collection].build({ key: 'a1', world }), ...data }
        answers.push(
          await rest('POST', `/${collection}`, created),
          await rest('POST', `/${collection}?draft=true`, { ...created, _status: 'draft' }),
        )
      }
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400))
      for (const { text } of answers) expect(text).toContain('Pilihan ini bukan milik desa')
      const many = await rest('PATCH', `/${collection}?where[id][in]=${id}`, data)
      expect(many).toMatchObject({ body: { docs: [], errors: [{ id }] }, status: 400 })
      await expect(
        test.payload.update({
          id,
          collection,
          data: data as never,
          depth: 0,
          overrideAccess: false,
          user,
        }),
      ).rejects.toThrow('invalid')
      const stored = await test.payload.findByID({
        id,
        collection,
        depth: 0,
        draft: true,
        overrideAccess: true,
      })
      expect(JSON.stringify(stored)).not.toContain(foreign[to])
    },
  )

  it('takes one of the own village', async () => {
    const answer = await world.actors['village-admin'].rest(
      'PATCH',
      `/${collection}/${await target()}`,
      point(own[to]),
    )
    expect(answer.status, answer.text).toBe(200)
    expect(answer.text).toContain(own[to])
  })
})

describe.each(['broadcasts', 'regencies'] as const)('%s', (collection) => {
  it("belong to no village and point at no village's photo", async () => {
    const id = await subjects[collection].store({ key: 'a1', world })
    const field = collection === 'regencies' ? 'about' : 'body'
    const { rest } = world.actors['dpmd-admin']
    for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
      const answer = await rest('PATCH', `/${collection}/${id}${query}`, {
        [field]: text(own.media).body,
      })
      expect(answer.status, query).toBe(400)
      expect(answer.text).toContain('tidak dapat dipakai di sini')
    }
    expect(
      (await rest('PATCH', `/${collection}/${id}`, { [field]: buildRichText('uji') })).status,
    ).toBe(200)
  })
})

/**
 * Writes something foreign into the first version of a news item, past every rule; gives the
 * version's id.
 */
const forgeVersion = async (news: string, foreignPart: Record<string, string>): Promise<string> => {
  const { docs } = await test.payload.findVersions({
    collection: 'news',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { parent: { equals: news } },
  })
  const version = docs[0]
  if (!version) throw new Error('The news has no version')
  await test.payload.db.updateVersion({
    id: version.id,
    collection: 'news',
    versionData: { ...version, version: { ...version.version, ...foreignPart } } as never,
  })
  return version.id
}

describe('copies and versions', () => {
  it('refuses to duplicate a document with a photo of another village', async () => {
    const { id } = await createNews(test.payload, { village: world.villages.a1.id })
    const answer = await world.actors.editor.rest('POST', `/news/${id}/duplicate`, {
      photo: foreign.media,
      slug: 'salinan-foto',
    })
    expect(answer.status).toBe(400)
  })

  it('refuses to restore a version that points at another village', async () => {
    const { id } = await createNews(test.payload, { village: world.villages.a1.id })
    const version = await forgeVersion(id, { photo: foreign.media })
    const answer = await world.actors.editor.rest('POST', `/news/versions/${version}`)
    expect(answer.status).toBe(400)
    expect(
      (await test.payload.findByID({ id, collection: 'news', depth: 0, overrideAccess: true }))
        .photo,
    ).not.toBe(foreign.media)
  })

  it('refuses to restore a version that belonged to another village', async () => {
    const { id } = await createNews(test.payload, { village: world.villages.a1.id })
    const version = await forgeVersion(id, { village: world.villages.c1.id })
    const answer = await world.actors.editor.rest('POST', `/news/versions/${version}`)
    expect([400, 403]).toContain(answer.status)
    expect(
      (await test.payload.findByID({ id, collection: 'news', depth: 0, overrideAccess: true }))
        .village,
    ).toBe(world.villages.a1.id)
  })
})

describe('the village of a document', () => {
  const otherVillages = (): [string, unknown][] => {
    const { id } = world.villages.c1
    return [
      ['an id', id],
      ['an object', { id }],
      ['a populated object', { id, regency: '99.01', district: '99.01.01' }],
    ]
  }

  it('is never that of another, in whatever shape it is sent', async () => {
    const { rest } = world.actors.editor
    const { id } = await createNews(test.payload, { village: world.villages.a1.id })
    for (const [shape, village] of otherVillages()) {
      for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
        const created = await rest('POST', `/news${query}`, { ...buildNews(), village })
        expect(created.status, `create with ${shape} ${query}`).toBe(400)
        const updated = await rest('PATCH', `/news/${id}${query}`, { village })
        expect(updated.status, `update with ${shape} ${query}`).toBe(400)
      }
      const copied = await rest('POST', `/news/${id}/duplicate`, {
        slug: `salinan-${shape.length}`,
        village,
      })
      expect(copied.status, `duplicate with ${shape}`).toBe(400)
    }
    expect(
      (await test.payload.findByID({ id, collection: 'news', depth: 0, overrideAccess: true }))
        .village,
    ).toBe(world.villages.a1.id)
  })

  it('is the own one for whoever has one and sends none, or nonsense', async () => {
    const { rest } = world.actors.editor
    for (const village of [
      undefined,
      null,
      '',
      [world.villages.c1.id],
      'bukan-desa',
      { $ne: null },
    ]) {
      const answer = await rest('POST', '/news', { ...buildNews(), village })
      const doc = answer.body?.doc as undefined | { village?: string }
      expect(
        answer.status === 201 ? doc?.village : answer.status,
        JSON.stringify(village),
      ).toBeOneOf([world.villages.a1.id, 400])
    }
  })

  it('gives the region codes, whatever codes are sent', async () => {
    const sent = {
      ...buildNews(),
      district: '99.02.01',
      regency: '99.02',
      village: world.villages.a1.id,
    }
    const answer = await world.actors.editor.rest('POST', '/news', sent)
    expect(answer.body?.doc).toMatchObject({ district: '99.01.01', regency: '99.01' })
    const { id } = answer.body?.doc as { id: string }
    const updated = await world.actors.editor.rest('PATCH', `/news/${id}`, {
      district: '99.02.01',
      regency: '99.02',
    })
    expect(updated.body?.doc).toMatchObject({ district: '99.01.01', regency: '99.01' })
  })

  it('cannot be changed by the office above either', async () => {
    const { id } = await createNews(test.payload, { village: world.villages.a1.id })
    const answer = await world.actors['dpmd-admin'].rest('PATCH', `/news/${id}`, {
      village: world.villages.b1.id,
    })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Desa tidak dapat diganti')
  })
})
