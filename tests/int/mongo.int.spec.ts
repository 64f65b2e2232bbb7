import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { ensureMongoIndexes } from '../../src/database/mongoIndexes'
import { type DataMigration, runDataMigrations } from '../../src/dataMigrations/runDataMigrations'
import { mendVersions } from '../../src/start/mendVersions'
import { createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const isMongo = Boolean(process.env.MONGODB_URL)
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

describe('data migrations', () => {
  const list = (...names: string[]): { done: string[]; migrations: DataMigration[] } => {
    const done: string[] = []
    return {
      done,
      migrations: names.map((name) => ({ name, run: async () => void done.push(name) })),
    }
  }

  it('run once each, in order, and only new ones later', async () => {
    const { done, migrations } = list('satu', 'dua', 'tiga')
    expect(
      await runDataMigrations({ migrations: migrations.slice(0, 2), payload: t.payload }),
    ).toEqual(['satu', 'dua'])
    expect(await runDataMigrations({ migrations, payload: t.payload })).toEqual(['tiga'])
    expect(await runDataMigrations({ migrations, payload: t.payload })).toEqual([])
    expect(done).toEqual(['satu', 'dua', 'tiga'])
  })

  it('run once when four processes start at once', async () => {
    const { done, migrations } = list('empat', 'lima')
    await Promise.all([1, 2, 3, 4].map(() => runDataMigrations({ migrations, payload: t.payload })))
    expect(done).toEqual(['empat', 'lima'])
  })

  it('are begun again after one that failed, which stops the start', async () => {
    let isBroken = true
    const { done, migrations } = list('enam')
    const broken: DataMigration = {
      name: 'rusak',
      run: () => (isBroken ? Promise.reject(new Error('rusak')) : Promise.resolve()),
    }
    await expect(
      runDataMigrations({ migrations: [broken, ...migrations], payload: t.payload }),
    ).rejects.toThrow('rusak')
    expect(done).toEqual([])
    isBroken = false
    expect(
      await runDataMigrations({ migrations: [broken, ...migrations], payload: t.payload }),
    ).toEqual(['rusak', 'enam'])
  })
})

describe('mendVersions', () => {
  it('gives a document its version and its purge back, once', async () => {
    const { id } = await createNews(t.payload, { title: 'Sebelum', village })
    await mendVersions(t.payload)
    // What a crash after Payload's first write leaves.
    await t.payload.db.updateOne({
      id,
      collection: 'news',
      data: { title: 'Sesudah', updatedAt: new Date(Date.now() + 1000).toISOString() },
    })
    const purges = async () =>
      (
        await t.payload.find({
          ...all,
          collection: 'purges',
          limit: 100,
          where: { tags: { contains: `news:${id}` } },
        })
      ).totalDocs
    const before = await purges()
    expect(await mendVersions(t.payload)).toBe(1)
    expect(await mendVersions(t.payload)).toBe(0)
    expect((await t.payload.findByID({ ...all, id, collection: 'news', draft: true })).title).toBe(
      'Sesudah',
    )
    expect(await purges()).toBe(before + 1)
  })
})

describe.runIf(isMongo)('indexes on MongoDB', () => {
  const db = () => t.payload.db as unknown as MongooseAdapter
  const native = (slug: string) => db().collections[slug]!.collection

  it('are made and dropped to what the code declares, and a second time nothing', async () => {
    await ensureMongoIndexes(db())
    expect(await ensureMongoIndexes(db())).toEqual({ dropped: [], made: [] })
    await native('news').createIndex({ author: 1 })
    await native('news').dropIndex('village_1__status_1_publishedAt_-1')
    expect(await ensureMongoIndexes(db())).toEqual({
      dropped: ['news: author'],
      made: ['news: village, _status, publishedAt'],
    })
  })

  it('of villages and regions begin with the place, and few of each collection', async () => {
    const keys = (await native('news').indexes())
      .map(({ key }) => Object.keys(key))
      .filter(([first]) => first !== '_id')
    expect(keys.length).toBeLessThanOrEqual(6)
    for (const [first] of keys) expect(['village', 'regency', 'district']).toContain(first)
  })

  it("delete purge records by the server's clock", async () => {
    const index = (await native('purges').indexes()).find(({ key }) => 'createdAt' in key)
    expect(index?.expireAfterSeconds).toBe(3600)
  })

  it('that cannot be made are named, with what to do', async () => {
    await native('regencies').dropIndex('code_1')
    await native('regencies').insertMany([{ code: '99.77' }, { code: '99.77' }] as never)
    await expect(ensureMongoIndexes(db())).rejects.toThrow(
      /Indeks regencies \(code\) tidak dapat dibuat\. Hapus data yang sama/,
    )
    await native('regencies').deleteMany({ code: '99.77' })
    await ensureMongoIndexes(db())
  })
})
