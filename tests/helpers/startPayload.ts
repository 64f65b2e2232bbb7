import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload } from 'payload'

/** A Payload on a database of its own, with the temporary folder that holds its files. */
export type TestPayload = {
  dataDir: string
  databaseUrl: string
  payload: Payload
  stop: () => Promise<void>
}

/**
 * Starts the application's own configuration on an empty database: MongoDB at `MONGODB_URL` where
 * it is set (a database of its own, dropped afterwards), else SQLite in a temporary file. Once per
 * test file.
 */
export const startPayload = async (): Promise<TestPayload> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'balai-test-'))
  const databaseUrl = databaseFor(dataDir)
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    ENSURE_INDEXES: 'true',
    JOBS_RUNNER: 'false',
    PAYLOAD_DISABLE_ADMIN: 'true',
    PAYLOAD_SECRET: 'rahasia-untuk-uji-coba-saja',
    PUBLIC_URL: 'http://localhost:3000',
  })
  const [{ default: config }, { getPayload }, { migrations }] = await Promise.all([
    import('../../payload.config'),
    import('payload'),
    import('../../src/migrations'),
  ])
  const payload = await getPayload({ config })
  if (payload.db.name === 'sqlite') await payload.db.migrate({ migrations: migrations as never })
  const stop = async () => {
    if (payload.db.name === 'mongoose') await dropMongo(payload)
    await payload.destroy()
    await rm(dataDir, { force: true, recursive: true })
  }
  return { dataDir, databaseUrl, payload, stop }
}

const databaseFor = (dataDir: string): string => {
  const server = process.env.MONGODB_URL
  if (!server) return `file:${path.join(dataDir, 'test.db')}`
  const url = new URL(server)
  url.pathname = `/balai_test_${randomBytes(6).toString('hex')}`
  return url.href
}

const dropMongo = async (payload: Payload): Promise<void> => {
  type Connection = {
    getClient: () => { db: (name: string) => { dropDatabase: () => Promise<unknown> } }
    name: string
  }
  const { connection } = payload.db as unknown as { connection: Connection }
  // Past mongoose, which takes a connection for dead when a test has set the clock since its last
  // heartbeat.
  await connection.getClient().db(connection.name).dropDatabase()
}
