import type { Payload } from 'payload'

type Sqlite = { client: Record<'batch' | 'execute', (...args: unknown[]) => unknown> }
type Mongo = {
  connection: {
    base: { set: (name: 'debug', log: ((collection: string) => void) | false) => void }
  }
}

/**
 * Asked beside everything else, once a second or so: purge records of other instances, leases,
 * jobs.
 */
const background = /purges|payload[-_](kv|jobs)/

/** How many queries reach the database while `run` works. */
export const countQueries = async (
  payload: Payload,
  run: () => Promise<unknown>,
): Promise<number> => {
  let count = 0
  const restore =
    payload.db.name === 'mongoose'
      ? watchMongo(payload, () => count++)
      : watchSqlite(payload, (by) => (count += by))
  try {
    await run()
  } finally {
    restore()
  }
  return count
}

const watchSqlite = (payload: Payload, add: (by: number) => void): (() => void) => {
  const { client } = payload.db as unknown as Sqlite
  const { batch, execute } = client
  client.execute = (...args) => {
    add(isBackground(args[0]) ? 0 : 1)
    return execute.apply(client, args)
  }
  client.batch = (...args) => {
    add((args[0] as unknown[]).length)
    return batch.apply(client, args)
  }
  return () => Object.assign(client, { batch, execute })
}

/** A statement, as text or with its values. */
const isBackground = (statement: unknown): boolean =>
  background.test(typeof statement === 'string' ? statement : (statement as { sql: string }).sql)

const watchMongo = (payload: Payload, add: () => void): (() => void) => {
  const { base } = (payload.db as unknown as Mongo).connection
  base.set('debug', (collection) => {
    if (!background.test(collection)) add()
  })
  return () => base.set('debug', false)
}
