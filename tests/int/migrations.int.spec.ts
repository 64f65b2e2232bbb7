import { createClient } from '@libsql/client'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Points of the migrations at which the process is killed, as parts of all their statements. */
const points = [0.001, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1]

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'balai-migrasi-'))
})

afterAll(async () => rm(folder, { force: true, recursive: true }))

const urlOf = (name: string): string => `file:${path.join(folder, `${name}.db`)}`

/** Migrates in a process of its own, which kills itself before a statement where one is given. */
const migrate = async (name: string, deadline?: number): Promise<{ isKilled: boolean; output: string }> => {
  const run = promisify(execFile)(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'tests/helpers/migrateAndDie.ts', ...(deadline ? [String(deadline)] : [])],
    {
      cwd: path.resolve(import.meta.dirname, '../..'),
      env: { ...process.env, DATABASE_URL: urlOf(name), DATA_DIR: folder, JOBS_RUNNER: 'false', NODE_ENV: 'test', PAYLOAD_DISABLE_ADMIN: 'true', PAYLOAD_SECRET: 'rahasia-untuk-uji-coba-saja', VITEST: '' },
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
  (await readRows(name, "select type, name, sql from sqlite_master where name not like 'sqlite_%' order by type, name")).map((row) => JSON.stringify(row))

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
    const names = (await readRows('segar', 'select name from payload_migrations order by name')).map(({ name }) => name)
    for (const [index, point] of points.entries()) {
      const name = `mati-${index}`
      expect(await migrate(name, Math.max(1, Math.round(statements * point)))).toMatchObject({ isKilled: true })
      await migrate(name)
      expect(await schemaOf(name)).toEqual(schema)
      expect((await readRows(name, 'select name from payload_migrations order by name')).map((row) => row.name)).toEqual(names)
      expect(await healthOf(name)).toEqual(healthy)
    }
  }, 600_000)

  it('run once when two processes start at the same time', async () => {
    await Promise.all([migrate('bersama'), migrate('bersama')])
    const names = await readRows('bersama', 'select name from payload_migrations')
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
    expect(await healthOf('bersama')).toEqual(healthy)
  }, 300_000)
})
