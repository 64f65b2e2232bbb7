import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { idm } from '../../src/importers/idm'
import type { IdmRecord, Village } from '../../src/payload-types'
import { storeAreas } from '../factories/areas'
import { realDataDir, runsOnRealData } from '../helpers/realData'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const
const heading = 'code,name,year,iks,ike,ikl,idm,status'
const good = '36.04.05.2001,KRAMATWATU,2019,0.8686,0.8333,0.4667,0.7229,MAJU'
const quiet = () => undefined

let test: TestPayload

const run = (
  text: string | Uint8Array,
  options: { dryRun?: boolean; revision?: number; skipErrors?: boolean; source?: string } = {},
) =>
  idm.run({
    dryRun: options.dryRun ?? false,
    input: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    log: quiet,
    payload: test.payload,
    publication: { revision: options.revision ?? 1, source: options.source },
    skipErrors: options.skipErrors ?? false,
  })
const records = async (where: Record<string, unknown> = {}): Promise<IdmRecord[]> =>
  (await test.payload.find({ ...all, collection: 'idm-records', where: where as never })).docs
const counts = async () =>
  (await test.payload.count({ collection: 'idm-records', overrideAccess: true })).totalDocs

beforeAll(async () => {
  test = await startPayload()
  await storeAreas(test.payload, '36.04')
})
afterAll(() => test.stop())

describe('a sheet of index figures', () => {
  it('writes nothing on a dry run', async () => {
    const { isWritten, plan } = await run(`${heading}\n${good}`, { dryRun: true })
    expect(isWritten).toBe(false)
    expect(plan.changes).toHaveLength(1)
    expect(await counts()).toBe(0)
  })

  it('writes nothing when a row is in error', async () => {
    const { isWritten, plan } = await run(
      `${heading}\n${good}\n36.04.05.2999,ENTAH,2019,0.5,0.5,0.5,0.5,TERTINGGAL`,
    )
    expect(isWritten).toBe(false)
    expect(plan.issues).toEqual([
      {
        level: 'error',
        place: 'baris 3, kolom kode',
        reason: 'desa 36.04.05.2999 tidak ada di basis data',
      },
    ])
    expect(await counts()).toBe(0)
  })

  it('writes the good rows when errors are skipped, with their place and source', async () => {
    const { isWritten } = await run(
      `${heading}\n${good}\n36.04.05.2002,MARGASANA,2019,2,0.5,0.5,0.5,TERTINGGAL`,
      { skipErrors: true },
    )
    expect(isWritten).toBe(true)
    const stored = await records()
    expect(stored).toHaveLength(1)
    expect(stored[0]).toMatchObject({
      district: '36.04.05',
      formulaMatches: true,
      isCurrent: true,
      regency: '36.04',
      revision: 1,
      scheme: 'idm',
      source: 'Indeks Desa Membangun, Kementerian Desa',
      statusMatches: true,
    })
  })

  it('shows the highest revision and keeps the others', async () => {
    const revised = good.replace('0.8686', '0.8800').replace('0.7229', '0.7267')
    const { plan } = await run(`${heading}\n${revised}`, { revision: 2, source: 'Rilis revisi' })
    expect(plan.superseded).toBe(1)
    const stored = (await records()).toSorted((left, right) => left.revision - right.revision)
    expect(
      stored.map(({ isCurrent, revision, score }) => ({ isCurrent, revision, score })),
    ).toEqual([
      { isCurrent: false, revision: 1, score: 0.7229 },
      { isCurrent: true, revision: 2, score: 0.7267 },
    ])
    const again = await run(`${heading}\n${good}`)
    expect(again.plan).toMatchObject({ changes: [], same: 1, superseded: 0 })
  })

  it('flags a contradiction on the record and keeps what was published', async () => {
    const { plan } = await run(
      `${heading}\n36.04.05.2001,KRAMATWATU,2018,0.5,0.5,0.5,0.7410,BERKEMBANG`,
    )
    expect(plan).toMatchObject({ mismatches: { formula: 1, status: 1 } })
    expect((await records({ year: { equals: 2018 } }))[0]).toMatchObject({
      formulaMatches: false,
      score: 0.741,
      status: 'berkembang',
      statusMatches: false,
    })
  })

  it('purges the villages and the regency concerned, in one record', async () => {
    const { docs } = await test.payload.find({ ...all, collection: 'purges', sort: '-createdAt' })
    const [village] = (await records({ year: { equals: 2018 } })).map((each) =>
      String(each.village),
    )
    expect(docs[0]?.tags).toBe(`idm-records@36.04,idm-records@${village}`)
  })
})

describe('a sheet that is not only of this regency', () => {
  const national = [
    good.replace(/,20\d\d,/, ',2017,'),
    '96.05.01.2001,RAJA AMPAT,2017,0.5,0.5,0.5,0.5,TERTINGGAL',
    '91.01.01.2002,KOSONG,2017,,,,,',
    '31.01.01.1001,PULAU,2017,2,2,2,2,ANEH',
  ]

  it('is written without --skip-errors, the rest left out and counted', async () => {
    const { isWritten, plan } = await run([heading, ...national].join('\n'))
    expect(plan.issues.map(({ level }) => level)).toEqual(['skipped', 'skipped', 'skipped'])
    expect([isWritten, (await records({ year: { equals: 2017 } })).length]).toEqual([true, 1])
  })

  it('writes no row under another village’s name, whatever the flags', async () => {
    const { plan } = await run(
      `${heading}\n${good.replace('KRAMATWATU', 'RAJA AMPAT').replace(/,20\d\d,/, ',2016,')}`,
      { skipErrors: true },
    )
    expect(plan.issues).toMatchObject([{ level: 'error', place: 'baris 2, kolom nama' }])
    expect(await records({ year: { equals: 2016 } })).toEqual([])
  })

  it('is refused as a whole where most names disagree, whatever the flags', async () => {
    const { docs } = await test.payload.find({ ...all, collection: 'villages', sort: 'code' })
    const rows = docs
      .slice(0, 40)
      .map(
        ({ code }, index) =>
          `${code},${docs[index + 100]?.name ?? ''},2016,0.5,0.5,0.5,0.5,TERTINGGAL`,
      )
    const { isWritten, plan } = await run([heading, ...rows].join('\n'), { skipErrors: true })
    expect([isWritten, plan.refusal]).toEqual([false, expect.stringContaining('kode BPS')])
    expect(await records({ year: { equals: 2016 } })).toEqual([])
  })
})

describe.runIf(runsOnRealData)('the published figures of Kabupaten Serang', () => {
  const sheet = (name: string) => readFile(path.join(realDataDir, name))
  const long = 'idm-kabupaten-serang-2021-2024.csv'
  const wide = 'idm-kabupaten-serang-2021-2024-wide.csv'
  const real = { year: { greater_than_equal: 2021 } }

  it('gives 1,304 new records from the long sheet, all agreeing with formula and thresholds', async () => {
    const { plan } = await run(await sheet(long))
    expect(plan).toMatchObject({
      issues: [],
      mismatches: { formula: 0, status: 0 },
      same: 0,
    })
    expect(await records(real)).toHaveLength(1304)
  })

  it.each([long, wide])(
    'finds 0 to create, 0 to update and 1,304 the same in %s afterwards',
    async (name) => {
      const { plan } = await run(await sheet(name))
      expect(plan).toMatchObject({ changes: [], issues: [], same: 1304, superseded: 0 })
    },
  )

  it('counts 4 mandiri, 64 maju, 254 berkembang, 4 tertinggal and 0 sangat tertinggal in 2022', async () => {
    const tally: Record<string, number> = {}
    for (const { status } of await records({ year: { equals: 2022 } }))
      tally[status] = (tally[status] ?? 0) + 1
    expect(tally).toEqual({ berkembang: 254, maju: 64, mandiri: 4, tertinggal: 4 })
  })

  it('names the four tertinggal and the four mandiri villages of 2022', async () => {
    const districts = new Map(
      (await test.payload.find({ ...all, collection: 'districts' })).docs.map(({ code, name }) => [
        code,
        name,
      ]),
    )
    const villages = new Map(
      (await test.payload.find({ ...all, collection: 'villages' })).docs.map((each: Village) => [
        String(each.id),
        each,
      ]),
    )
    const named = async (status: string) =>
      (await records({ and: [{ year: { equals: 2022 } }, { status: { equals: status } }] }))
        .map(({ village }) => villages.get(String(village)))
        .map((village) => `${village?.name} (${districts.get(village?.district ?? '')})`)
        .sort()
    expect(await named('tertinggal')).toEqual([
      'Cikedung (Mancak)',
      'Ciwarna (Mancak)',
      'Sangiang (Mancak)',
      'Seuat (Petir)',
    ])
    expect(await named('mandiri')).toEqual([
      'Anyar (Anyar)',
      'Sindangheula (Pabuaran)',
      'Sindangsari (Pabuaran)',
      'Tambak (Kibin)',
    ])
  })
})
