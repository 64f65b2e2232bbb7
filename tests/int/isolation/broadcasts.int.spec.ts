import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createReader } from '../../../src/portal/read/reader'
import { createBroadcast } from '../../factories/broadcast'
import { startPayload, type TestPayload } from '../../helpers/startPayload'
import { type ActorName, actorNames, createWorld, type VillageKey, type World } from './world'

const regencies = ['99.01', '99.02'] as const
const states = ['draft', 'published', 'trashed'] as const
const titleOf = (regency: string, state: string): string => `Siaran ${regency} ${state}`

let test: TestPayload
let world: World
const ids: Record<string, string> = {}

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
  for (const regency of regencies) {
    for (const state of states) {
      const title = titleOf(regency, state)
      const { id } = await createBroadcast(test.payload, {
        _status: state === 'draft' ? 'draft' : 'published',
        regency,
        title,
      })
      ids[title] = id
      if (state === 'trashed') await trash(id)
    }
  }
})

afterAll(() => test.stop())

const trash = (id: string) =>
  test.payload.update({
    id,
    collection: 'broadcasts',
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
  })

const everything = regencies.flatMap((regency) => states.map((state) => titleOf(regency, state)))
const published = (regency: string): string[] => [titleOf(regency, 'published')]
const office = (regency: string): string[] => states.map((state) => titleOf(regency, state))

const seen: Record<ActorName, string[]> = {
  anonymous: [],
  'broken-role': [],
  camat: published('99.01'),
  contributor: published('99.01'),
  'dpmd-admin': office('99.01'),
  'dpmd-viewer': published('99.01'),
  editor: published('99.01'),
  'no-scope': [],
  'other-dpmd': office('99.02'),
  'platform-admin': everything,
  'village-admin': published('99.01'),
}

describe.each(actorNames)('%s', (name) => {
  it('reads what the own regency published, and its office all that is its own', async () => {
    const { rest, user } = world.actors[name]
    const local = await Promise.all(
      [{}, { draft: true }, { trash: true }, { draft: true, trash: true }].map((extra) =>
        test.payload
          .find({
            collection: 'broadcasts',
            depth: 0,
            limit: 50,
            overrideAccess: false,
            user,
            ...extra,
          })
          .then(({ docs }) => docs.map(({ title }) => title))
          .catch(() => []),
      ),
    )
    const queries = [
      '',
      '&draft=true',
      '&trash=true',
      '&draft=true&trash=true',
      '&where[regency][in]=99.01,99.02',
    ]
    const answers = await Promise.all(
      queries.map((query) => rest('GET', `/broadcasts?limit=50${query}`)),
    )
    const titles = (texts: string[]): string[] =>
      everything.filter((title) => texts.some((text) => text.includes(title)))
    expect(titles(local.flat())).toEqual(seen[name])
    expect(titles(answers.map(({ text }) => text))).toEqual(seen[name])
    for (const title of everything) {
      const answer = await rest('GET', `/broadcasts/${ids[title]}?trash=true`)
      expect(answer.status === 200, `${title}: ${answer.status}`).toBe(seen[name].includes(title))
    }
  })
})

const villageSites: [VillageKey, string][] = [
  ['a1', '99.01'],
  ['b1', '99.01'],
  ['c1', '99.02'],
]

it.each(villageSites)(
  'shows the site of village %s what its regency %s published',
  async (key, regency) => {
    for (const village of [world.villages[key].id, undefined]) {
      const reader = createReader({ payload: test.payload, site: { regency, village } })
      const { docs } = await reader.find({ collection: 'broadcasts', limit: 50 })
      expect(docs.map(({ title }) => title)).toEqual(published(regency))
      const asked = await reader.find({
        collection: 'broadcasts',
        limit: 50,
        where: { regency: { not_equals: regency } },
      })
      expect(asked.docs).toEqual([])
      expect([...reader.tags]).toEqual([`broadcasts@${regency}`])
    }
  },
)

describe('the regency of a broadcast', () => {
  const data = { _status: 'published', start: '2026-11-01T00:00:00.000Z' }

  it('is the own one of the office that writes it', async () => {
    const answer = await world.actors['dpmd-admin'].rest('POST', '/broadcasts', {
      ...data,
      title: 'Siaran sendiri',
    })
    expect(answer.body?.doc).toMatchObject({ regency: '99.01' })
  })

  it('is never another, new or changed', async () => {
    const { rest } = world.actors['dpmd-admin']
    const id = ids[titleOf('99.01', 'published')]
    const answers = [
      await rest('POST', '/broadcasts', { ...data, regency: '99.02', title: 'Siaran asing' }),
      await rest('POST', '/broadcasts?draft=true', {
        regency: '99.02',
        title: 'Siaran asing draf',
      }),
      await rest('PATCH', `/broadcasts/${id}`, { regency: '99.02' }),
      await rest('PATCH', `/broadcasts/${id}?draft=true`, { regency: ['99.02'] }),
      await world.actors['platform-admin'].rest('PATCH', `/broadcasts/${id}`, { regency: '99.02' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400))
    for (const { text } of answers)
      expect(text).toMatch(/Pengumuman ini milik kabupaten 99\.01|bukan bentuk yang diharapkan/)
  })

  it('is asked of the platform, which has none', async () => {
    const { rest } = world.actors['platform-admin']
    for (const regency of [undefined, null, '', '99', '99.01.01', { equals: '99.01' }, ['99.01']]) {
      const answer = await rest('POST', '/broadcasts', {
        ...data,
        regency,
        title: 'Siaran tanpa kabupaten',
      })
      expect([answer.status, answer.text], JSON.stringify(regency)).toEqual([
        400,
        expect.stringMatching(/Isi kode kabupaten|bukan bentuk yang diharapkan/),
      ])
    }
  })
})
