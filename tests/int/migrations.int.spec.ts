import { createClient } from '@libsql/client'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { staffPassword } from '../factories/staff'

/** Points of the migrations at which the process is killed, as parts of all their statements. */
const points = [0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1]

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'balai-migrasi-'))
})

afterAll(async () => rm(folder, { force: true, recursive: true }))

const urlOf = (name: string): string => `file:${path.join(folder, `${name}.db`)}`

/** What the next start does: brings a database up to date, in this process. */
const startAgain = async (name: string): Promise<Payload> => {
  Object.assign(process.env, environment(name))
  const [{ default: config }, { getPayload }, { database }, { migrations }] = await Promise.all([
    import('../../payload.config'),
    import('payload'),
    import('../../src/database'),
    import('../../src/migrations'),
  ])
  const payload = await getPayload({
    config: { ...(await config), db: database(urlOf(name)) } as Awaited<typeof config>,
    key: name,
  })
  await payload.db.migrate({ migrations: migrations as never })
  return payload
}

const environment = (name: string) => ({
  DATA_DIR: folder,
  DATABASE_URL: urlOf(name),
  JOBS_RUNNER: 'false',
  NODE_ENV: 'test' as const,
  PAYLOAD_DISABLE_ADMIN: 'true',
  PAYLOAD_SECRET: 'rahasia-untuk-uji-coba-saja',
  PUBLIC_URL: 'http://localhost:3000',
})

/** Migrates in a process of its own, which kills itself before a statement where one is given. */
const migrate = async (
  name: string,
  deadline?: number,
): Promise<{ isKilled: boolean; output: string }> => {
  const run = promisify(execFile)(
    process.execPath,
    [
      '-C',
      'production',
      '--import',
      'tsx',
      'tests/helpers/migrateAndDie.ts',
      ...(deadline ? [String(deadline)] : []),
    ],
    {
      cwd: path.resolve(import.meta.dirname, '../..'),
      env: { ...process.env, ...environment(name), VITEST: '' },
    },
  )
  return run.then(
    ({ stdout }) => ({ isKilled: false, output: stdout }),
    (error: { signal?: string; stderr?: string }) => {
      if (error.signal !== 'SIGKILL') throw new Error(error.stderr)
      return { isKilled: true, output: '' }
    },
  )
}

const readRows = async (name: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = createClient({ url: urlOf(name) })
  try {
    return (await client.execute(sql)).rows.map((row) => ({ ...row }))
  } finally {
    client.close()
  }
}

const schemaOf = async (name: string): Promise<string[]> =>
  (
    await readRows(
      name,
      "select type, name, sql from sqlite_master where name not like 'sqlite_%' order by type, name",
    )
  ).map((row) => JSON.stringify(row))

const healthOf = async (name: string): Promise<unknown[]> => [
  await readRows(name, 'PRAGMA integrity_check'),
  await readRows(name, 'PRAGMA foreign_key_check'),
]

const healthy = [[{ integrity_check: 'ok' }], []]

describe.runIf(!process.env.MONGODB_URL)('migrations on SQLite', () => {
  it('are whole or absent wherever the process is killed, and the next start finishes them', async () => {
    const fresh = await migrate('segar')
    const statements = Number(/statements: (\d+)/.exec(fresh.output)?.[1])
    expect(statements).toBeGreaterThan(100)
    const schema = await schemaOf('segar')
    const names = (
      await readRows('segar', 'select name from payload_migrations order by name')
    ).map(({ name }) => name)
    for (const [index, point] of points.entries()) {
      const name = `mati-${index}`
      expect(await migrate(name, Math.max(1, Math.round(statements * point)))).toMatchObject({
        isKilled: true,
      })
      await (await startAgain(name)).destroy()
      expect(await schemaOf(name)).toEqual(schema)
      expect(
        (await readRows(name, 'select name from payload_migrations order by name')).map(
          (row) => row.name,
        ),
      ).toEqual(names)
      expect(await healthOf(name)).toEqual(healthy)
    }
  }, 600_000)

  it('run once when two processes start at the same time', async () => {
    await Promise.all([migrate('bersama'), migrate('bersama')])
    const names = await readRows('bersama', 'select name from payload_migrations')
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
    expect(await healthOf('bersama')).toEqual(healthy)
  }, 300_000)

  it('bring a database of an older release up to date with its data whole', async () => {
    const dump = gunzipSync(
      await readFile(path.resolve(import.meta.dirname, '../fixtures/databases/5b132f5.sql.gz')),
    ).toString()
    const old = createClient({ url: urlOf('lama') })
    await old.executeMultiple(dump)
    const tables = (
      await old.execute(
        "select name from sqlite_master where type = 'table' and name not like 'payload_%' and name not like 'sqlite_%'",
      )
    ).rows.map((row) => String(row.name))
    const countRows = async (client: typeof old) =>
      Promise.all(
        tables.map(
          async (table) =>
            `${table}: ${String((await client.execute(`select count(*) from \`${table}\``)).rows[0]?.[0])}`,
        ),
      )
    const before = await countRows(old)
    old.close()
    const payload = await startAgain('lama')
    const all = { depth: 1, overrideAccess: true } as const
    try {
      const [editor] = (
        await payload.find({
          ...all,
          collection: 'users',
          where: { email: { equals: 'lama@contoh.invalid' } },
        })
      ).docs
      const [news] = (
        await payload.find({
          ...all,
          collection: 'news',
          where: { title: { equals: 'Berita lama' } },
        })
      ).docs
      const [budget] = (await payload.find({ ...all, collection: 'budgets' })).docs
      const [village] = (
        await payload.find({
          ...all,
          collection: 'villages',
          where: { code: { equals: '99.01.01.2001' } },
        })
      ).docs
      expect([editor?.villages?.length, news?.photo, budget?.income?.length]).toEqual([
        2,
        expect.objectContaining({ alt: 'Foto lama' }),
        3,
      ])
      expect(village?.menu?.[0]?.children?.[0]).toMatchObject({
        label: 'Sejarah',
        page: expect.objectContaining({ title: 'Sejarah' }),
      })
      const draft = await payload.findByID({
        ...all,
        collection: 'news',
        draft: true,
        id: news?.id ?? '',
      })
      expect(draft.title).toBe('Berita lama, draf baru')
      const { user } = await payload.login({
        collection: 'users',
        data: { email: 'lama@contoh.invalid', password: staffPassword },
      })
      expect(user?.name).toBe('Petugas Lama')
    } finally {
      await payload.destroy()
    }
    const now = createClient({ url: urlOf('lama') })
    // The login above added one.
    const isSessions = (line: string): boolean => line.startsWith('users_sessions: ')
    expect((await countRows(now)).filter((line) => !isSessions(line))).toEqual(
      before.filter((line) => !isSessions(line)),
    )
    now.close()
    expect(await healthOf('lama')).toEqual(healthy)
  })
})
