import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { informationClasses } from '../../collections/documents/classes'
import { excludedClass } from '../../collections/shared/publicState'
import { createReader } from '../../src/portal/read/reader'
import { createBudget } from '../factories/budget'
import { createDocument } from '../factories/document'
import { createFile } from '../factories/file'
import { startPayload, type TestPayload } from '../helpers/startPayload'
import { createWorld, type World } from './isolation/world'

let test: TestPayload
let world: World
let village = ''

beforeAll(async () => {
  test = await startPayload()
  test.payload.logger.level = 'silent'
  world = await createWorld(test.payload)
  village = world.villages.a1.id
})

afterAll(() => test.stop())

const local = { depth: 0, overrideAccess: true } as const
const classes = informationClasses.map(({ value }) => value)
type InformationClass = (typeof classes)[number]

/** What a document's editor may do to it, one after another. */
type Step = {
  class: InformationClass
  kind: 'draft' | 'publish' | 'restore' | 'trash' | 'untrash' | 'withdraw'
}

const steps = fc.array(
  fc.record<Step>({
    class: fc.constantFrom(...classes),
    kind: fc.constantFrom('draft', 'publish', 'restore', 'trash', 'untrash', 'withdraw'),
  }),
  { maxLength: 6 },
)

const take = async (id: string, step: Step): Promise<void> => {
  const { payload } = test
  const update = (
    data: Record<string, unknown>,
    extra: { draft?: boolean; trash?: boolean } = {},
  ): Promise<unknown> => payload.update({ ...local, id, collection: 'documents', data, ...extra })
  const restore = async (): Promise<unknown> => {
    const { docs } = await payload.findVersions({
      ...local,
      collection: 'documents',
      limit: 1,
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    return payload.restoreVersion({ ...local, id: docs[0]?.id ?? '', collection: 'documents' })
  }
  const done = {
    draft: () => update({ _status: 'draft', class: step.class }, { draft: true }),
    publish: () => update({ _status: 'published', class: step.class }),
    restore,
    trash: () => update({ deletedAt: new Date(0).toISOString() }),
    untrash: () => update({ deletedAt: null }, { trash: true }),
    withdraw: () => update({ _status: 'draft' }),
  }[step.kind]
  // What lies in the trash refuses some of them.
  await done().catch(() => undefined)
}

/** Every public way to a document, of its own site and of its regency's. */
const publicAnswers = async (word: string): Promise<string> => {
  const sites = [{ regency: '99.01', village }, { regency: '99.01' }]
  const answers = await Promise.all(
    sites.flatMap((site) => {
      const reader = createReader({ payload: test.payload, site })
      return [
        test.payload.find({
          collection: 'documents',
          context: { publicSite: site },
          depth: 1,
          limit: 500,
          overrideAccess: false,
        }),
        reader.find({
          collection: 'documents',
          limit: 5,
          where: { searchText: { contains: word } },
        }),
        reader.find({
          collection: 'documents',
          limit: 5,
          where: { class: { in: [excludedClass] } },
        }),
        reader.find({
          collection: 'documents',
          limit: 5,
          only: ['title'],
          page: 1,
          where: { slug: { equals: word } },
        }),
        test.payload.find({
          collection: 'budgets',
          context: { publicSite: site },
          depth: 1,
          limit: 500,
          overrideAccess: false,
        }),
      ]
    }),
  )
  return JSON.stringify(answers)
}

describe('excluded information', () => {
  it('is never public, whatever state it goes through', async () => {
    let count = 0
    const met = new Set<boolean>()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...classes),
        fc.boolean(),
        steps,
        async (first, isDraft, sequence) => {
          const word = `rahasia-${(count += 1)}-x`
          const { id } = await createDocument(test.payload, {
            _status: isDraft ? 'draft' : 'published',
            class: first,
            slug: word,
            title: word,
            village,
          })
          for (const step of sequence) {
            await take(id, step)
            const stored = await test.payload.db.findOne<{
              _status: string
              class: string
              deletedAt?: null | string
              id: string
            }>({ collection: 'documents', where: { id: { equals: id } } })
            const isOpen =
              stored?._status === 'published' && stored.class !== excludedClass && !stored.deletedAt
            met.add(isOpen)
            expect(
              (await publicAnswers(word)).includes(word),
              JSON.stringify({ sequence, stored }),
            ).toBe(isOpen)
          }
        },
      ),
      { endOnFailure: true, numRuns: 25, seed: 20_261_124 },
    )
    expect(met).toEqual(new Set([true, false]))
  })

  it('is not public through a budget that names it', async () => {
    const { id } = await createDocument(test.payload, {
      class: excludedClass,
      title: 'rahasia-anggaran',
      village,
    })
    await createBudget(test.payload, { document: id, village })
    const publicSite = { regency: '99.01', village }
    const { docs } = await test.payload.find({
      collection: 'budgets',
      context: { publicSite },
      depth: 1,
      limit: 5,
      overrideAccess: false,
    })
    expect(docs).toHaveLength(1)
    expect(JSON.stringify(docs)).not.toContain('rahasia-anggaran')
  })

  it('is for staff of its village, in versions too, and for nobody else', async () => {
    const { id } = await createDocument(test.payload, {
      class: excludedClass,
      title: 'rahasia-petugas',
      village,
    })
    const paths = [
      `/documents/${id}`,
      `/documents/${id}?draft=true&depth=2`,
      '/documents?limit=200',
      `/documents/versions?where[parent][equals]=${id}`,
      '/documents?where[class][equals]=dikecualikan&limit=200',
    ]
    for (const name of ['anonymous', 'no-scope', 'other-dpmd', 'contributor'] as const) {
      for (const path of paths) {
        const { text } = await world.actors[name].rest('GET', path)
        expect(text.includes('rahasia-petugas'), `${name} ${path}`).toBe(name === 'contributor')
      }
    }
  })

  it('has no file, saved in any way', async () => {
    const file = (await createFile(test.payload, { village })).id
    const { rest } = world.actors.editor
    const data = { class: excludedClass, file, kind: 'laporan', title: 'Dengan berkas', year: 2025 }
    const { id } = await createDocument(test.payload, { file, village })
    const attempts = [
      await rest('POST', '/documents', { ...data, _status: 'published' }),
      await rest('POST', '/documents?draft=true', { ...data, _status: 'draft' }),
      await rest('PATCH', `/documents/${id}`, { class: excludedClass }),
      await rest('PATCH', `/documents/${id}?draft=true&autosave=true`, { class: excludedClass }),
    ]
    expect(attempts.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    for (const { text } of attempts) expect(text).toContain('Lepaskan berkasnya')
    const cleared = await rest('PATCH', `/documents/${id}`, { class: excludedClass, file: null })
    expect(cleared.body?.doc).toMatchObject({ class: excludedClass, file: null })
  })
})

it('is of a whole year', async () => {
  const answer = await world.actors.editor.rest('POST', '/documents', {
    _status: 'published',
    class: 'berkala',
    kind: 'laporan',
    title: 'Tahun pecah',
    year: 2024.5,
  })
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('empat angka')])
})
