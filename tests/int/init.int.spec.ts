import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readAreas } from '../../src/setup/villages/readAreas'
import { type AreasReport, storeAreas } from '../../src/setup/villages/storeAreas'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

let test: TestPayload
const store = async (code: string): Promise<AreasReport> => {
  const areas = await readAreas(code)
  if (!areas) throw new Error(`no regency ${code}`)
  return storeAreas({ areas, log: () => undefined, payload: test.payload })
}

beforeAll(async () => {
  test = await startPayload()
})
afterAll(() => test.stop())

describe('a regency from the official code list', () => {
  it('stores Kabupaten Serang with 29 districts and 326 villages, and one purge record', async () => {
    const report = await store('36.04')
    expect(report.added).toEqual({ districts: 29, regencies: 1, villages: 326 })
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

    const report = await store('36.04')
    expect(report.added).toEqual({ districts: 0, regencies: 0, villages: 1 })
    expect(report.kept).toEqual({ districts: 29, regencies: 1, villages: 325 })
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
    expect((await store('36.04')).added).toEqual({ districts: 0, regencies: 0, villages: 0 })
    const after = await test.payload.count({ collection: 'purges', overrideAccess: true })
    expect(after.totalDocs).toBe(before.totalDocs)
  })
})
