import { createClient } from '@libsql/client'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { isDatabaseWritable } from '../../src/database/isDatabaseWritable'
import { listenForPurges } from '../../src/server/purges'
import { createBudget } from '../factories/budget'
import { buildPhoto, createMedia } from '../factories/media'
import { buildNews, createNews } from '../factories/news'
import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const
const onSqlite = !process.env.MONGODB_URL

let t: TestPayload
let payload: Payload
let village = ''

beforeAll(async () => {
  t = await startPayload()
  payload = t.payload
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  village = villages[0]?.id ?? ''
})

afterAll(async () => t.stop())

type Hook = (args: { req: PayloadRequest }) => Promise<void> | void

/** Runs a hook in every save of a collection, until the test ends. */
const inEverySave = (
  collection: 'media' | 'news',
  when: 'afterChange' | 'beforeChange',
  hook: Hook,
): void => {
  const { hooks } = payload.collections[collection].config
  const before = hooks[when]
  hooks[when] = [
    ...(before ?? []),
    async (args: { data: unknown; doc?: unknown; req: PayloadRequest }) => {
      await hook(args)
      return args.doc ?? args.data
    },
  ] as never
  onTestFinished(() => {
    hooks[when] = before as never
  })
}

/** A promise and what settles it. */
const gate = () => {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => (open = resolve))
  return { open, passed }
}

const titles = async (): Promise<string[]> =>
  (
    await payload.find({
      ...all,
      collection: 'news',
      limit: 0,
      where: { village: { equals: village } },
    })
  ).docs.map(({ title }) => title)

describe.runIf(onSqlite)('a save on SQLite', () => {
  it('leaves nothing of itself when it fails after it wrote', async () => {
    const { id } = await createNews(payload, { title: 'Judul semula', village })
    const versions = await payload.countVersions({
      ...all,
      collection: 'news',
      where: { parent: { equals: id } },
    })
    inEverySave('news', 'afterChange', () => {
      throw new Error('uji')
    })
    await expect(
      payload.update({ ...all, id, collection: 'news', data: { title: 'Tak jadi' } }),
    ).rejects.toThrow('uji')
    await expect(createNews(payload, { title: 'Tak pernah ada', village })).rejects.toThrow('uji')
    expect((await payload.findByID({ ...all, id, collection: 'news' })).title).toBe('Judul semula')
    expect(
      await payload.countVersions({
        ...all,
        collection: 'news',
        where: { parent: { equals: id } },
      }),
    ).toEqual(versions)
    expect(await titles()).not.toContain('Tak pernah ada')
  })

  it('reads its own writes, and nobody else reads them before the commit', async () => {
    const seen: { inside?: number; outside?: number } = {}
    inEverySave('news', 'afterChange', async ({ req }) => {
      const where = { title: { equals: 'Belum disimpan' } }
      seen.inside = (
        await payload.count({ collection: 'news', overrideAccess: true, req, where })
      ).totalDocs
      seen.outside = (
        await payload.count({ collection: 'news', overrideAccess: true, where })
      ).totalDocs
    })
    await createNews(payload, { title: 'Belum disimpan', village })
    expect(seen).toEqual({ inside: 1, outside: 0 })
  })

  it('keeps nobody waiting before its first write', async () => {
    const work = gate()
    inEverySave('media', 'beforeChange', () => work.passed)
    const upload = createMedia(payload, { village })
    await createNews(payload, { title: 'Selagi foto diolah', village })
    expect(await titles()).toContain('Selagi foto diolah')
    work.open()
    await upload
  })

  it('lets go of a document lock with its first write, not before', async () => {
    const { id } = await createNews(payload, { title: 'Sedang disunting', village })
    const user = await payload.create({
      ...all,
      collection: 'users',
      context: { trusted: true },
      data: {
        email: 'penyunting@desa.example',
        name: 'Penyunting',
        password: 'kata sandi panjang',
        role: 'platform-admin',
      },
    })
    await payload.create({
      ...all,
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: id },
        user: { relationTo: 'users', value: user.id },
      } as never,
    })
    const work = gate()
    const reached = gate()
    inEverySave('news', 'beforeChange', async () => {
      reached.open()
      await work.passed
    })
    const save = payload.update({
      ...all,
      id,
      collection: 'news',
      data: { title: 'Selesai disunting' },
    })
    await reached.passed
    await payload.update({
      ...all,
      id: village,
      collection: 'villages',
      data: { name: 'Desa Lain' },
    })
    work.open()
    await save
    expect(
      (await payload.count({ collection: 'payload-locked-documents', overrideAccess: true }))
        .totalDocs,
    ).toBe(0)
  })

  it('lets go of a document lock also where nothing else is written', async () => {
    const { id } = await createNews(payload, { title: 'Dikunci saja', village })
    inEverySave('news', 'beforeChange', () => {
      throw new Error('uji')
    })
    const result = await payload.update({
      ...all,
      collection: 'news',
      data: { title: 'Ditolak' },
      where: { id: { equals: id } },
    })
    expect([result.docs, result.errors.map((error) => error.id)]).toEqual([[], [id]])
  })

  it('ends with a sentence and a log line when a hook waits for its own transaction', async () => {
    const warn = vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined)
    onTestFinished(() => warn.mockRestore())
    inEverySave('news', 'afterChange', async () => {
      await payload.update({
        ...all,
        id: village,
        collection: 'villages',
        data: { name: 'Tanpa req' },
      })
    })
    await expect(createNews(payload, { title: 'Menunggu diri', village })).rejects.toMatchObject({
      status: 503,
    })
    expect(await titles()).not.toContain('Menunggu diri')
    expect(String(warn.mock.calls[0]?.[0])).toMatch(
      /"insert into villages" gave up after \d+ ms: "insert into news" holds the database/,
    )
  })

  it('tells whoever swallowed the failure of a nested call that nothing was saved', async () => {
    inEverySave('news', 'afterChange', async ({ req }) => {
      await payload
        .update({ ...all, id: village, collection: 'villages', data: { name: '' }, req })
        .catch(() => undefined)
    })
    await expect(createNews(payload, { title: 'Separuh', village })).rejects.toThrow(
      'nested operation',
    )
    expect(await titles()).not.toContain('Separuh')
  })

  it('is one of forty at once, and all are there', async () => {
    const wanted = Array.from({ length: 40 }, (_, index) => `Serentak ${index}`)
    await Promise.all(wanted.map((title) => createNews(payload, { title, village })))
    expect(await titles()).toEqual(expect.arrayContaining(wanted))
  })
})

describe.runIf(onSqlite)('writers one after the other', () => {
  it('let the event loop go on between them', async () => {
    let turns = 0
    const counting = setInterval(() => (turns += 1), 1)
    for (let index = 0; index < 20; index += 1)
      await payload.update({
        ...all,
        id: village,
        collection: 'villages',
        data: { name: `Desa ${index}` },
      })
    clearInterval(counting)
    expect(turns).toBeGreaterThan(0)
  })

  it('leave readers a whole budget at every moment', async () => {
    const rows = (actual: number) =>
      ['dana-desa', 'add', 'bagi-hasil', 'lain'].map((source) => ({
        actual,
        plan: actual,
        source: source as 'add',
      }))
    const { id } = await createBudget(payload, { income: rows(1000), village })
    let isSaving = true
    const seen: number[][] = []
    const reading = (async () => {
      while (isSaving) {
        const budget = await payload.findByID({ ...all, id, collection: 'budgets' })
        seen.push((budget.income ?? []).map(({ actual }) => actual ?? 0))
        await new Promise(setImmediate)
      }
    })()
    for (let number = 2; number < 22; number += 1)
      await payload.update({
        ...all,
        id,
        collection: 'budgets',
        data: { income: rows(number * 1000) },
      })
    isSaving = false
    await reading
    expect(seen.length).toBeGreaterThan(0)
    for (const amounts of seen) expect([amounts.length, new Set(amounts).size]).toEqual([4, 1])
  })
})

describe.runIf(onSqlite)('files of an upload', () => {
  const folder = () => readdirSync(path.join(t.dataDir, 'media'))
  const fail = () => {
    throw new Error('uji')
  }

  it('go with a save that fails after they were written', async () => {
    const photo = await createMedia(payload, { village })
    const before = folder()
    inEverySave('media', 'afterChange', fail)
    await expect(createMedia(payload, { village })).rejects.toThrow('uji')
    await expect(
      payload.update({
        ...all,
        id: photo.id,
        collection: 'media',
        data: {},
        file: await buildPhoto(),
      }),
    ).rejects.toThrow('uji')
    expect(folder().sort()).toEqual(before.sort())
  })

  it('stay with a photo whose deletion fails, and go with one that is deleted', async () => {
    const photo = await createMedia(payload, { village })
    const { hooks } = payload.collections.media.config
    const before = hooks.afterDelete
    hooks.afterDelete = [...(before ?? []), fail]
    await expect(payload.delete({ ...all, id: photo.id, collection: 'media' })).rejects.toThrow(
      'uji',
    )
    hooks.afterDelete = before
    expect(folder()).toContain(photo.filename)
    await payload.delete({ ...all, id: photo.id, collection: 'media' })
    expect(folder()).not.toContain(photo.filename)
    expect(folder().filter((name) => name.startsWith('.'))).toEqual([])
  })
})

describe('a database', () => {
  it('is writable, and says so of itself only while it is', async () => {
    expect(await isDatabaseWritable(payload)).toBe(true)
    const set = vi
      .spyOn(payload.kv, 'set')
      .mockRejectedValue(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }))
    expect(await isDatabaseWritable(payload)).toBe(false)
    set.mockRestore()
  })
})

describe.runIf(onSqlite)('a lock of another process', () => {
  /** Holds the write lock on a connection of its own. */
  const holdLock = async () => {
    const other = createClient({ url: t.databaseUrl })
    await other.execute('BEGIN IMMEDIATE')
    return async () => {
      await other.execute('ROLLBACK')
      other.close()
    }
  }

  it('is waited for without stopping the event loop, and is no error when it goes', async () => {
    const release = await holdLock()
    let turns = 0
    const ticking = setInterval(() => (turns += 1), 5)
    const save = createNews(payload, { title: 'Menunggu kunci', village })
    await vi.waitUntil(() => turns >= 20)
    expect(await titles()).not.toContain('Menunggu kunci')
    clearInterval(ticking)
    await release()
    await save
    expect(await titles()).toContain('Menunggu kunci')
  })

  it('that stays makes a save and what is written outside of one fail with 503 and a sentence', async () => {
    const release = await holdLock()
    onTestFinished(release)
    const outside = payload.db.updateOne({
      collection: 'villages',
      data: { name: 'Terkunci' },
      id: village,
    })
    const results = await Promise.allSettled([
      createNews(payload, { title: 'Terkunci', village }),
      outside,
    ])
    for (const result of results) {
      expect(result).toMatchObject({
        reason: { message: expect.stringContaining('Isian Anda belum tersimpan'), status: 503 },
        status: 'rejected',
      })
    }
  })

  it('puts no value of a statement into an error', async () => {
    const release = await holdLock()
    onTestFinished(release)
    const canary = 'burung-kenari@rahasia.example'
    const errors = await Promise.all([
      payload.db
        .create({ collection: 'users', data: { email: canary, hash: canary } })
        .catch((reason: unknown) => reason),
      payload.db
        .find({ collection: 'news', where: { 'village.tidak.ada': { equals: canary } } })
        .catch((reason: unknown) => reason),
    ])
    for (const each of errors)
      expect([each instanceof Error, printed(each).includes(canary)]).toEqual([true, false])
  })
})

/** Everything of an error and its causes that a logger prints. */
const printed = (error: unknown): string => {
  const lines: string[] = []
  for (let each = error as Error | undefined; each; each = each.cause as Error | undefined)
    lines.push(each.message, each.stack ?? '', JSON.stringify(each))
  return lines.join('\n')
}

describe.runIf(onSqlite)('connections', () => {
  it('keep their settings before, in and after a transaction', async () => {
    const { client, sessions } = payload.db as unknown as {
      client: Client
      sessions: Record<string, { transaction: Client }>
    }
    const settings = async (on: Client) =>
      Promise.all(
        ['busy_timeout', 'foreign_keys', 'journal_mode', 'synchronous'].map(
          async (name) => Object.values((await on.execute(`PRAGMA ${name}`)).rows[0] ?? {})[0],
        ),
      )
    const expected = [0, 1, 'wal', 2]
    expect(await settings(client)).toEqual(expected)
    const id = (await payload.db.beginTransaction()) as string
    const { transaction } = sessions[id]!
    await transaction.execute("update villages set name = name where id = ''")
    expect(await settings(transaction)).toEqual(expected)
    await payload.db.rollbackTransaction(id)
    const next = (await payload.db.beginTransaction()) as string
    const after = sessions[next]!.transaction
    await after.execute("update villages set name = name where id = ''")
    expect(await settings(after)).toEqual(expected)
    await payload.db.rollbackTransaction(next)
  })
})

type Client = { execute: (sql: string) => Promise<{ rows: Record<string, unknown>[] }> }

describe('purges of a save', () => {
  /** What this process is told to let go, in order. */
  const listen = (): string[][] => {
    const heard: string[][] = []
    listenForPurges('results', ({ tags }) => void heard.push([...tags]))
    onTestFinished(() => listenForPurges('results', undefined))
    return heard
  }

  it('are announced after the commit, before the operation returns', async () => {
    const heard = listen()
    const atHook: number[] = []
    inEverySave('news', 'afterChange', () => void atHook.push(heard.length))
    const { id } = await createNews(payload, { title: 'Kabar', village })
    expect(heard.flat()).toContain(`news:${id}`)
    if (payload.db.name === 'sqlite') expect(atHook).toEqual([0])
  })

  it.runIf(onSqlite)('are announced when what they announce can be read', async () => {
    const found: number[] = []
    listenForPurges('results', async () => {
      const where = { title: { equals: 'Sudah terbaca' } }
      found.push(
        (await payload.count({ collection: 'news', overrideAccess: true, where })).totalDocs,
      )
    })
    onTestFinished(() => listenForPurges('results', undefined))
    await createNews(payload, { title: 'Sudah terbaca', village })
    expect(found).toEqual([1])
  })

  it.runIf(onSqlite)('fall with a save that fails, their record too', async () => {
    const heard = listen()
    const records = async () =>
      (await payload.count({ collection: 'purges', overrideAccess: true })).totalDocs
    const before = await records()
    inEverySave('news', 'afterChange', () => {
      throw new Error('uji')
    })
    await expect(createNews(payload, { title: 'Gagal', village })).rejects.toThrow('uji')
    expect([heard, await records()]).toEqual([[], before])
  })

  it('of a caller with a transaction wait for its commit', async () => {
    const heard = listen()
    const req = await createLocalReq({}, payload)
    const id = await payload.db.beginTransaction()
    if (id) req.transactionID = id
    await payload.create({
      ...all,
      collection: 'news',
      data: { ...buildNews({ title: 'Dua sekaligus' }), village },
      req,
    })
    if (id) expect(heard).toEqual([])
    if (id) await payload.db.commitTransaction(id)
    expect(heard).toHaveLength(1)
  })
})
