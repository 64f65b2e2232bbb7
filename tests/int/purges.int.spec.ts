import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { excludedClass } from '../../collections/shared/publicState'
import { createDocument } from '../factories/document'
import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const

let t: TestPayload
let village = ''

beforeAll(async () => {
  t = await startPayload()
  const { villages } = await createRegion(t.payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  village = villages[0]?.id ?? ''
})

afterAll(async () => t.stop())

type Purge = { keepStale: boolean; tags: string[] }

/** What a write purged: the records it left for every instance. */
const purgesOf = async (write: () => Promise<unknown>): Promise<Purge[]> => {
  const create = vi.spyOn(t.payload.db, 'create')
  onTestFinished(() => create.mockRestore())
  await write()
  const purges = create.mock.calls
    .map(
      ([args]) =>
        args as unknown as {
          collection: CollectionSlug
          data: { keepStale: boolean; tags: string }
        },
    )
    .filter(({ collection }) => collection === 'purges')
    .map(({ data }) => ({ keepStale: data.keepStale, tags: data.tags.split(',') }))
  create.mockRestore()
  return purges
}

const keeps = async (write: () => Promise<unknown>): Promise<boolean[]> =>
  (await purgesOf(write)).map(({ keepStale }) => keepStale)

describe.each(['documents', 'news'] as const)('a write to %s', (collection) => {
  const store = async (status: 'draft' | 'published') =>
    (
      await (collection === 'news' ? createNews : createDocument)(t.payload, {
        _status: status,
        village,
      })
    ).id
  const update = (
    id: string,
    data: Record<string, unknown>,
    extra: { draft?: boolean; trash?: boolean } = {},
  ) => t.payload.update({ ...all, id, collection, data, ...extra })
  const draftOver = (id: string) =>
    update(id, { _status: 'draft', title: 'Konsep baru' }, { draft: true })

  it('purges the document and its list in the village and the regency', async () => {
    const [purge] = await purgesOf(() => store('published'))
    expect(purge?.tags).toEqual([
      expect.stringMatching(`^${collection}:`),
      `${collection}@${village}`,
      `${collection}@99.01`,
    ])
  })

  it('purges nothing while nothing of it is public', async () => {
    expect(await keeps(() => store('draft'))).toEqual([])
    const id = await store('draft')
    expect(await keeps(() => draftOver(id))).toEqual([])
    expect(await keeps(() => update(id, { deletedAt: new Date(0).toISOString() }))).toEqual([])
  })

  it('keeps old copies in reserve when it stays public', async () => {
    const id = await store('draft')
    expect(await keeps(() => update(id, { _status: 'published' }))).toEqual([true])
    expect(await keeps(() => update(id, { title: 'Judul baru' }))).toEqual([true])
  })

  it('purges nothing when a draft is saved over what is public', async () => {
    const id = await store('published')
    expect(await keeps(() => draftOver(id))).toEqual([])
    expect(await keeps(() => draftOver(id))).toEqual([])
  })

  it.each([
    ['withdrawn', { _status: 'draft' }],
    ['moved to the trash', { deletedAt: new Date(0).toISOString() }],
  ])('drops every copy when it is %s, with or without a later draft', async (_, data) => {
    const [plain, drafted] = [await store('published'), await store('published')]
    await draftOver(drafted)
    expect(await keeps(() => update(plain, data))).toEqual([false])
    expect(await keeps(() => update(drafted, data))).toEqual([false])
  })

  it('drops every copy when it is deleted', async () => {
    const id = await store('published')
    expect(await keeps(() => t.payload.delete({ ...all, id, collection }))).toEqual([false])
  })

  it('keeps copies again when it comes back from the trash', async () => {
    const id = await store('published')
    await update(id, { deletedAt: new Date(0).toISOString() })
    expect(
      await keeps(() => update(id, { _status: 'published', deletedAt: null }, { trash: true })),
    ).toEqual([true])
  })
})

describe('a document that becomes excluded information', () => {
  const update = (id: string, data: Record<string, unknown>, extra: { draft?: boolean } = {}) =>
    t.payload.update({ ...all, id, collection: 'documents', data, ...extra })

  it('drops every copy of its pages', async () => {
    const { id } = await createDocument(t.payload, { village })
    expect(await keeps(() => update(id, { class: excludedClass }))).toEqual([false])
  })

  it('drops them too when a draft said so before', async () => {
    const { id } = await createDocument(t.payload, { village })
    expect(
      await keeps(() => update(id, { _status: 'draft', class: excludedClass }, { draft: true })),
    ).toEqual([])
    expect(await keeps(() => update(id, { _status: 'published', class: excludedClass }))).toEqual([
      false,
    ])
  })

  it('purges nothing more while it stays so, and what is shown again when it is open', async () => {
    const { id } = await createDocument(t.payload, { class: excludedClass, village })
    expect(await keeps(() => update(id, { title: 'Masih dikecualikan' }))).toEqual([])
    expect(await keeps(() => update(id, { class: 'berkala' }))).toEqual([true])
  })
})
