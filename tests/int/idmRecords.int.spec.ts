import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createIdmRecord } from '../factories/idmRecord'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { collection: 'idm-records', depth: 0, overrideAccess: true } as const
let t: TestPayload
let village = ''
let year = 2015

beforeAll(async () => {
  t = await startPayload()
  const { villages } = await createRegion(t.payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  village = villages[0]?.id ?? ''
})

afterAll(async () => t.stop())

/** A year that no other test has used. */
const newYear = () => (year += 1)
const create = (data: object) => createIdmRecord(t.payload, { village, ...data })
const update = (id: string, data: object) => t.payload.update({ ...all, id, data })
const currentOf = async (of: number) => {
  const { docs } = await t.payload.find({
    ...all,
    sort: 'revision',
    where: { year: { equals: of } },
  })
  return docs.filter(({ isCurrent }) => isCurrent).map(({ revision }) => revision)
}

describe('figures of an index record', () => {
  it('are flagged by formula and thresholds, whatever the writer says of them', async () => {
    const wrong = {
      formulaMatches: true,
      score: 0.9,
      status: 'tertinggal',
      statusMatches: true,
    } as const
    const doc = await create({ year: newYear(), ...wrong })
    expect([doc.formulaMatches, doc.statusMatches]).toEqual([false, false])
    const changed = await update(doc.id, { ...wrong, score: 0.7, status: 'berkembang' })
    expect([changed.score, changed.formulaMatches, changed.statusMatches]).toEqual([
      0.7,
      true,
      true,
    ])
  })

  it('are not called right where parts are missing, nor where the formula is not known', async () => {
    const bare = await create({ ike: null, ikl: null, iks: null, year: newYear() })
    expect([bare.formulaMatches, bare.statusMatches]).toEqual([null, true])
    const other = await create({ scheme: 'indeks-desa', score: 71.5, year: newYear() })
    expect([other.formulaMatches, other.statusMatches]).toEqual([null, null])
  })

  it('of IDM above 1 are refused at their field', async () => {
    await expect(create({ score: 72.29, year: newYear() })).rejects.toMatchObject({
      data: { errors: [{ path: 'score' }] },
    })
  })
})

describe('of the revisions of a year', () => {
  it('the one that was last said to be shown is shown, and no other', async () => {
    const of = newYear()
    const first = await create({ isCurrent: true, year: of })
    await create({ isCurrent: true, revision: 2, year: of })
    expect(await currentOf(of)).toEqual([2])
    await update(first.id, { isCurrent: true })
    expect(await currentOf(of)).toEqual([1])
  })

  it('one is always shown: the last one cannot be taken back, and a first one is shown whatever was sent', async () => {
    const of = newYear()
    const { id } = await create({ isCurrent: false, year: of })
    expect(await currentOf(of)).toEqual([1])
    await expect(update(id, { isCurrent: false })).rejects.toMatchObject({
      data: { errors: [{ path: 'isCurrent' }] },
    })
    await create({ isCurrent: false, revision: 2, year: of })
    expect(await currentOf(of)).toEqual([1])
  })

  it('the newest that is left follows one that is deleted or moved to another year', async () => {
    const of = newYear()
    const docs = []
    for (const revision of [1, 2, 3])
      docs.push(await create({ isCurrent: true, revision, year: of }))
    await t.payload.delete({ ...all, id: docs[2]?.id ?? '' })
    expect(await currentOf(of)).toEqual([2])
    const other = newYear()
    await update(docs[1]?.id ?? '', { year: other })
    expect([await currentOf(of), await currentOf(other)]).toEqual([[1], [2]])
  })

  it('another index of the same year keeps its own', async () => {
    const of = newYear()
    await create({ year: of })
    await create({ scheme: 'indeks-desa', score: 71.5, year: of })
    expect(await currentOf(of)).toEqual([1, 1])
  })
})
