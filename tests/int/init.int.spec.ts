import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type AreasPlan } from '../../src/importers/areas'
import { storeAreas } from '../factories/areas'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

let test: TestPayload
/** How much was added of each kind. */
const addedOf = ({ changes }: AreasPlan) =>
  ['regencies', 'districts', 'villages'].map(
    (slug) => changes.filter(({ collection }) => collection === slug).length,
  )

beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('a regency from the official code list', () => {
  it('stores Kabupaten Serang with 29 districts and 326 villages, and one purge record', async () => {
    const report = await storeAreas(test.payload, '36.04')
    expect(addedOf(report)).toEqual([1, 29, 326])
    expect(report.unmatched).toEqual([])
    const { docs } = await test.payload.find({ ...all, collection: 'villages' })
    expect(docs).toHaveLength(326)
    expect(new Set(docs.map(({ slug }) => slug)).size).toBe(326)
    expect(
      docs.every(({ district, regency }) => regency === '36.04' && district?.startsWith('36.04.')),
    ).toBe(true)
    const purges = await test.payload.find({ ...all, collection: 'purges' })
    expect(purges.docs.map(({ tags }) => tags)).toEqual([
      'regencies@36.04,districts@36.04,villages@36.04',
    ])
  })

  it('names villages of the same name by their district', async () => {
    const { docs } = await test.payload.find({
      ...all,
      collection: 'villages',
      where: { name: { equals: 'Sangiang' } },
    })
    expect(docs.map(({ slug }) => slug).sort()).toEqual(['sangiang-mancak', 'sangiang-pamarayan'])
  })

  it('adds only what is missing the second time and keeps edits', async () => {
    const { docs } = await test.payload.find({
      ...all,
      collection: 'villages',
      where: { code: { in: ['36.04.05.2001', '36.04.05.2002'] } },
    })
    const [edited, removed] = docs.toSorted((left, right) => left.code.localeCompare(right.code))
    if (!edited || !removed) throw new Error('villages missing')
    const options = {
      context: { disableRevalidate: true },
      depth: 0,
      overrideAccess: true,
    } as const
    await test.payload.update({
      ...options,
      collection: 'villages',
      data: { name: 'Kramatwatu Baru', slug: 'kramat' },
      id: edited.id,
    })
    await test.payload.delete({ ...options, collection: 'villages', id: removed.id })
    await test.payload.create({
      ...options,
      collection: 'villages',
      data: { code: '36.04.05.2999', name: 'Desa Baru', slug: 'desa-baru', state: 'terbit' },
    })

    const report = await storeAreas(test.payload, '36.04')
    expect([addedOf(report), report.same]).toEqual([[0, 0, 1], 355])
    expect(report.unmatched).toEqual([{ code: '36.04.05.2999', name: 'Desa Baru' }])
    const kept = await test.payload.findByID({
      collection: 'villages',
      depth: 0,
      id: edited.id,
      overrideAccess: true,
    })
    expect(kept).toMatchObject({ name: 'Kramatwatu Baru', slug: 'kramat' })
  })

  it('changes nothing the third time', async () => {
    const before = await test.payload.count({ collection: 'purges', overrideAccess: true })
    expect(addedOf(await storeAreas(test.payload, '36.04'))).toEqual([0, 0, 0])
    const after = await test.payload.count({ collection: 'purges', overrideAccess: true })
    expect(after.totalDocs).toBe(before.totalDocs)
  })
})
