import type { CollectionConfig, CollectionSlug, Field, SanitizedCollectionConfig, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { publicCollections } from '../../collections'
import { findStored, isPlain } from '../../src/portal/read/findStored'
import { seedDemo } from '../../src/setup/demo/seedDemo'
import { createNews } from '../factories/news'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let t: TestPayload
let villages: { id: string; slug?: null | string }[]

beforeAll(async () => {
  t = await startPayload()
  await seedDemo({ log: () => undefined, payload: t.payload })
  villages = (await t.payload.find({ collection: 'villages', depth: 0, limit: 3, overrideAccess: true, sort: '-updatedAt', where: { slug: { in: ['lembahkopi', 'tanjungmercu'] } } })).docs
  for (const { id } of villages) {
    await createNews(t.payload, { _status: 'draft', village: id })
    const { id: gone } = await createNews(t.payload, { village: id })
    await t.payload.update({ id: gone, collection: 'news', data: { deletedAt: new Date().toISOString() }, depth: 0, overrideAccess: true })
  }
})

afterAll(async () => t.stop())

/** Payload's find fills in addresses of files, and gives what is empty now as null, now not at all. */
const plainly = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plainly)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'url' && name !== 'thumbnailURL')
    .map(([name, each]) => [name, plainly(each)] as const)
    .filter(([, each]) => each !== undefined && !(typeof each === 'object' && each !== null && Object.keys(each).length === 0))
  return Object.fromEntries(entries)
}

const wheres: (undefined | Where)[] = [undefined, { id: { exists: true } }, { or: [{ updatedAt: { greater_than: '2020-01-01T00:00:00.000Z' } }, { id: { exists: false } }] }]

describe.each(publicCollections as CollectionSlug[])('%s', (collection) => {
  it('are found as Payload finds them, for every site', async () => {
    expect(isPlain(t.payload.collections[collection].config)).toBe(true)
    let found = 0
    const regency = '99.01'
    for (const site of [...villages.map(({ id }) => ({ regency, village: id })), { regency }, { regency: '99.02' }]) {
      for (const where of wheres) {
        for (const only of [undefined, ['updatedAt'] as const]) {
          for (const page of [undefined, 1, 2]) {
            const query = { collection, limit: 7, only, page, sort: page ? ['-createdAt', 'id'] : undefined, where }
            const stored = await findStored({ payload: t.payload, query, site })
            const { only: _, ...asked } = query
            const theirs = await t.payload.find({
              ...asked,
              context: { publicSite: site },
              depth: 0,
              overrideAccess: false,
              pagination: page !== undefined,
              select: (only && { updatedAt: true }) as never,
            })
            expect(plainly(stored), JSON.stringify({ query, site })).toEqual(plainly(theirs))
            found += stored.docs.length
          }
        }
      }
    }
    if (collection !== 'redirects') expect(found).toBeGreaterThan(0)
  })

  it('are refused as Payload refuses them, without a site', async () => {
    const query = { collection, limit: 5 }
    const said = async (run: Promise<unknown>) => run.then(() => 'answered', (error: Error) => error.name)
    const site = undefined as never
    expect(await said(findStored({ payload: t.payload, query, site }))).toBe(await said(t.payload.find({ ...query, overrideAccess: false })))
    expect(await said(findStored({ payload: t.payload, query, site }))).not.toBe('answered')
  })
})

describe('a collection in which reading does something', () => {
  const config = (field: Field, more: Partial<CollectionConfig> = {}) =>
    ({ fields: [{ name: 'seksi', type: 'group', fields: [{ name: 'isi', type: 'array', fields: [field] }] }], hooks: {}, ...more }) as unknown as SanitizedCollectionConfig
  const text = { name: 'judul', type: 'text' } as const
  const hook = ({ value }: { value?: unknown }) => value

  it.each<[string, Field, Partial<CollectionConfig>]>([
    ['a hidden field', { ...text, hidden: true }, {}],
    ['a rule for a field', { ...text, access: { read: () => false } }, {}],
    ['a hook of a field', { ...text, hooks: { afterRead: [hook] } }, {}],
    ['a field taken from another document', { ...text, virtual: 'village.name' }, {}],
    ['a hook of its own', text, { hooks: { afterRead: [() => undefined] } }],
    ['a hook before reading', text, { hooks: { beforeRead: [() => undefined] } }],
    ['a hook after the operation', text, { hooks: { afterOperation: [() => undefined] } }],
    ['fields that are always read', text, { forceSelect: { judul: true } }],
    ['accounts', text, { auth: true }],
  ])('goes through Payload’s find: %s', (_, field, more) => {
    expect(isPlain(config(text))).toBe(true)
    expect(isPlain(config(field, more))).toBe(false)
  })
})
