import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { searchText } from '../../collections/shared/searchText'
import { isMongo } from '../../src/database'
import { buildNews, createNews } from '../factories/news'
import { createOfficial } from '../factories/official'
import { createRegion } from '../factories/region'
import { createStaff } from '../factories/staff'
import { startPayload, type TestPayload } from '../helpers/startPayload'

let test: TestPayload
let payload: Payload
let here: string
let elsewhere: string

beforeAll(async () => {
  test = await startPayload()
  payload = test.payload
  const { villages } = await createRegion(payload, {
    regency: { code: '99.01' },
    villages: [
      { code: '99.01.01.2001', name: 'Desa Satu' },
      { code: '99.01.01.2002', name: 'Desa Dua' },
    ],
  })
  here = villages[0]?.id ?? ''
  elsewhere = villages[1]?.id ?? ''
})
afterAll(async () => {
  await test.stop()
})

const titlesWhere = async (where: Where, sort = 'title'): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'news',
    depth: 0,
    limit: 100,
    overrideAccess: true,
    sort,
    where: { and: [{ village: { in: [here] } }, where] },
  })
  return docs.map(({ title }) => title)
}

describe('ids', () => {
  it('are strings, in documents and in relations', async () => {
    const news = await createNews(payload, { village: here })
    expect([typeof news.id, typeof news.village]).toEqual(['string', 'string'])
  })

  it.each(['bukan-id', '0', "' or 1=1 --", '65f0a1b2c3d4e5f601234567'])(
    'finds nothing for the id "%s"',
    async (id) => {
      await createNews(payload, { village: here })
      const find = (where: Where) =>
        payload.count({ collection: 'news', overrideAccess: true, where })
      const counts = await Promise.all([
        find({ id: { equals: id } }),
        find({ village: { in: [id] } }),
      ])
      expect(counts.map(({ totalDocs }) => totalDocs)).toEqual([0, 0])
    },
  )

  it('are refused with the field where they are malformed, not with a fault of the database', async () => {
    const attempts = [
      createNews(payload, { village: 'bukan-id' }),
      createNews(payload, { photo: 'bukan-id', village: here }),
      createStaff(payload, { role: 'editor', villages: ['bukan-id'] }),
    ]
    const errors = await Promise.all(
      attempts.map((attempt) => attempt.catch((error: unknown) => error)),
    )
    expect(errors.map((error) => (error as Error).name)).toEqual([
      'ValidationError',
      'ValidationError',
      'ValidationError',
    ])
  })

  it('answers null for an unknown id where errors are off', async () => {
    const doc = await payload.findByID({
      id: 'bukan-id',
      collection: 'news',
      disableErrors: true,
      overrideAccess: true,
    })
    expect(doc).toBeNull()
  })
})

describe('unique (village, slug)', () => {
  it('numbers the same address when it is asked for again, by a draft too', async () => {
    const ask = () => createNews(payload, { _status: 'draft', slug: 'alamat-sama', village: here })
    expect([(await ask()).slug, (await ask()).slug, (await ask()).slug]).toEqual([
      'alamat-sama',
      'alamat-sama-2',
      'alamat-sama-3',
    ])
  })

  it('is held by the database when two ask at the same moment', async () => {
    const saved = await Promise.allSettled(
      [1, 2, 3].map(() => createNews(payload, { slug: 'alamat-serentak', village: here })),
    )
    const slugs = saved.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value.slug] : [],
    )
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs.length).toBeGreaterThan(0)
  })

  it('allows the same address in another village', async () => {
    await createNews(payload, { slug: 'alamat-bersama', village: here })
    const news = await createNews(payload, { slug: 'alamat-bersama', village: elsewhere })
    expect(news.slug).toBe('alamat-bersama')
  })
})

describe('searchText', () => {
  const find = (words: string) => titlesWhere({ searchText: { contains: searchText(words) } })

  beforeAll(async () => {
    for (const title of [
      'Dana 50% terserap',
      'Dana 500 juta',
      'Surat_edaran baru',
      'Surat edaran lama',
      'Kafé ÉCOLE dibuka',
    ]) {
      await createNews(payload, { title, village: here })
    }
  })

  it.each([
    ['dana 50%', ['Dana 50% terserap', 'Dana 500 juta']],
    ['50% terserap', ['Dana 50% terserap']],
    ['surat_edaran', ['Surat edaran lama', 'Surat_edaran baru']],
    ['CAFE', []],
    ['kafe école', ['Kafé ÉCOLE dibuka']],
    ['KAFÉ', ['Kafé ÉCOLE dibuka']],
    ['(dana', []],
    ['.*', []],
  ])('"%s" finds %j', async (words, titles) => {
    expect(await find(words)).toEqual(titles)
  })

  it('follows a changed title', async () => {
    const { id } = await createNews(payload, { title: 'Judul lama sekali', village: here })
    await payload.update({
      id,
      collection: 'news',
      data: { title: 'Judul anyar' },
      depth: 0,
      overrideAccess: true,
    })
    expect(await Promise.all([find('lama sekali'), find('judul anyar')])).toEqual([
      [],
      ['Judul anyar'],
    ])
  })
})

describe('sorting', () => {
  const titles = ['Urut a', 'Urut B', 'Urut c']

  beforeAll(async () => {
    const days = ['2022-03-01', '2022-01-01', '2022-02-01']
    for (const [index, title] of titles.entries()) {
      await createNews(payload, {
        publishedAt: `${days[index] ?? ''}T00:00:00.000Z`,
        title,
        village: here,
      })
    }
  })

  it('orders text with capitals first', async () => {
    expect(await titlesWhere({ title: { in: titles } })).toEqual(['Urut B', 'Urut a', 'Urut c'])
  })

  it('orders the search text as people read it', async () => {
    expect(await titlesWhere({ title: { in: titles } }, 'searchText')).toEqual(titles)
  })

  it('orders dates, newest first with a minus', async () => {
    expect(await titlesWhere({ title: { in: titles } }, '-publishedAt')).toEqual([
      'Urut a',
      'Urut c',
      'Urut B',
    ])
  })

  it('orders by two keys', async () => {
    const people = [
      { name: 'Budi', order: 2 },
      { name: 'Ani', order: 2 },
      { name: 'Citra', order: 1 },
    ]
    for (const person of people) await createOfficial(payload, { ...person, village: here })
    const { docs } = await payload.find({
      collection: 'officials',
      depth: 0,
      overrideAccess: true,
      sort: ['order', 'name'],
      where: { village: { in: [here] } },
    })
    expect(docs.map(({ name }) => name)).toEqual(['Citra', 'Ani', 'Budi'])
  })

  it('pages without a repeat and counts all', async () => {
    const page = (number: number) =>
      payload.find({
        collection: 'news',
        depth: 0,
        limit: 2,
        overrideAccess: true,
        page: number,
        sort: 'title',
        where: { and: [{ village: { in: [here] } }, { title: { in: titles } }] },
      })
    const [first, second, beyond] = await Promise.all([page(1), page(2), page(9)])
    expect([first, second, beyond].map(({ docs }) => docs.map(({ title }) => title))).toEqual([
      ['Urut B', 'Urut a'],
      ['Urut c'],
      [],
    ])
    expect([first.totalDocs, second.totalDocs, first.totalPages]).toEqual([3, 3, 2])
  })
})

describe('drafts and versions', () => {
  it('keeps the published text while a draft is written', async () => {
    const { id } = await createNews(payload, { title: 'Terbit', village: here })
    await payload.update({
      id,
      collection: 'news',
      data: { title: 'Draf' },
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    const read = (draft: boolean) =>
      payload.findByID({ id, collection: 'news', depth: 0, draft, overrideAccess: true })
    const [published, draft] = await Promise.all([read(false), read(true)])
    expect([published.title, published._status, draft.title, draft._status]).toEqual([
      'Terbit',
      'published',
      'Draf',
      'draft',
    ])
  })

  it('finds published news by status, and not a draft of it', async () => {
    await createNews(payload, { _status: 'draft', title: 'Hanya draf', village: here })
    expect(
      await titlesWhere({
        and: [{ title: { in: ['Hanya draf'] } }, { _status: { equals: 'published' } }],
      }),
    ).toEqual([])
  })

  it('restores a version', async () => {
    const { id } = await createNews(payload, { title: 'Versi pertama', village: here })
    await payload.update({
      id,
      collection: 'news',
      data: { title: 'Versi kedua' },
      depth: 0,
      overrideAccess: true,
    })
    const versions = await payload.findVersions({
      collection: 'news',
      depth: 0,
      overrideAccess: true,
      sort: '-updatedAt',
      where: { and: [{ parent: { in: [id] } }, { 'version.title': { equals: 'Versi pertama' } }] },
    })
    await payload.restoreVersion({
      id: versions.docs[0]?.id ?? '',
      collection: 'news',
      depth: 0,
      overrideAccess: true,
    })
    const restored = await payload.findByID({
      id,
      collection: 'news',
      depth: 0,
      overrideAccess: true,
    })
    expect([versions.totalDocs, restored.title]).toEqual([1, 'Versi pertama'])
  })

  it('hides what was put into the trash until it is asked for', async () => {
    const { id } = await createNews(payload, { title: 'Ke tong sampah', village: here })
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ id, collection: 'news', data, depth: 0, overrideAccess: true })
    const find = (trash: boolean) =>
      payload.count({
        collection: 'news',
        overrideAccess: true,
        trash,
        where: { id: { in: [id] } },
      })
    const [shown, all] = await Promise.all([find(false), find(true)])
    expect([shown.totalDocs, all.totalDocs]).toEqual([0, 1])
  })

  it('stores a draft that lacks what publishing requires', async () => {
    const news = await payload.create({
      collection: 'news',
      data: { ...buildNews(), _status: 'draft', summary: null, village: here },
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
    expect([news._status, news.publishedAt ?? null]).toEqual(['draft', null])
  })
})

describe('npm run indexes', () => {
  if (process.env.MONGODB_URL) {
    it('makes the unique indexes, which nothing else makes', async () => {
      const url = new URL(test.databaseUrl)
      const databaseName = `${url.pathname.slice(1)}_indeks`
      url.pathname = `/${databaseName}`
      const { connection } = payload.db as unknown as { connection: Connection }
      const database = connection.getClient().db(databaseName)
      const keys = async (collection: string) => {
        const indexes = await database.collection(collection).indexes()
        return indexes.filter(({ unique }) => unique).map(({ key }) => Object.keys(key).join(' '))
      }
      try {
        await runScript('tests/helpers/takeNumbers.ts', ['awal', '1'], url.href)
        expect(await keys('numbers')).toEqual([])
        const { stdout } = await runScript('src/commands/indexes.ts', [], url.href)
        expect(stdout).toMatch(/Indeks MongoDB sesuai: \d+ dibuat/)
        expect(await keys('numbers')).toEqual(['series value'])
        expect(await keys('news')).toEqual(['village slug'])
        expect(await keys('villages')).toEqual(expect.arrayContaining(['code', 'regency slug']))
      } finally {
        await database.dropDatabase()
      }
    })
  } else {
    it('leaves the indexes to the migrations on SQLite', async () => {
      const { stdout } = await runScript('src/commands/indexes.ts', [], test.databaseUrl)
      expect(stdout).toMatch(/indeks dibuat oleh migrasi/)
    })
  }

  it('runs on the database of this suite', () => {
    expect(isMongo(test.databaseUrl)).toBe(payload.db.name === 'mongoose')
  })
})

type Index = { key: Record<string, number>; unique?: boolean }
type Connection = {
  getClient: () => {
    db: (name: string) => {
      collection: (name: string) => { indexes: () => Promise<Index[]> }
      dropDatabase: () => Promise<unknown>
    }
  }
}

/** Runs a script on a database, as a process that was not told to make indexes. */
const runScript = (
  script: string,
  args: string[],
  databaseUrl: string,
): Promise<{ stdout: string }> => {
  const run = promisify(execFile)(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', script, ...args],
    {
      cwd: path.resolve(import.meta.dirname, '../..'),
      env: { ...process.env, DATABASE_URL: databaseUrl, ENSURE_INDEXES: '' },
    },
  )
  run.child.stdin?.end('mulai\n')
  return run
}
