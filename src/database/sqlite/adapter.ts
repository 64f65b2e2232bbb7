import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import type { Config, PayloadRequest } from 'payload'

import { DatabaseUnavailableError, isDatabaseUnavailable } from '../errors'
import { openSqlite } from './client'
import { migrateWhole } from './migrateWhole'
import type { Session, SqliteAdapter } from './sqliteDatabase'
import type { TransactionOptions } from './transaction'
import { writeOnlySessions } from './writeOnlySessions'

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

/**
 * SQLite in which every save is one transaction, also what Payload writes outside of one (locks,
 * preferences, jobs); see docs/decisions/016.
 * See docs/decisions/016-one-save-one-transaction.md.
 */
export const sqliteDatabase = (options: Parameters<typeof sqliteAdapter>[0]): Config['db'] => {
  const base = sqliteAdapter({ ...options, transactionOptions: { behavior: 'immediate' } })
  return {
    ...base,
    init: (args) =>
      withTransactions(base.init(args) as unknown as SqliteAdapter, options.client.url) as never,
  }
}

const withTransactions = (adapter: SqliteAdapter, url: string): SqliteAdapter => {
  const { connect, destroy } = adapter
  adapter.connect = async (args) => {
    adapter.client ??= await openSqlite({ url, warn: (line) => adapter.payload.logger.warn(line) })
    await connect?.call(adapter as never, args)
  }
  adapter.destroy = async () => {
    await adapter.client?.shutDown()
    adapter.client = undefined
    await destroy?.call(adapter as never)
  }
  adapter.beginTransaction = async (transactionOptions) => {
    await adapter.initializing
    const id = randomUUID()
    adapter.sessions[id] = await openSession(adapter, transactionOptions)
    return id
  }
  adapter.commitTransaction = async (given) => {
    const id = await given
    const session = adapter.sessions[id]
    // Payload asks this only of whoever began one. A nested call that failed has rolled it back,
    // and whoever swallowed that error must not hear that all was saved.
    if (!session)
      throw new Error('The transaction is over already: a nested operation failed inside it.')
    await session.transaction.writePutOff().catch(asUnavailable)
    Reflect.deleteProperty(adapter.sessions, id)
    await session.commit().catch(asUnavailable)
  }
  adapter.rollbackTransaction = async (given) => {
    const id = await given
    const session = adapter.sessions[id]
    Reflect.deleteProperty(adapter.sessions, id)
    await session?.rollback()
  }
  adapter.migrate = (args) => migrateWhole(adapter, args)
  writeOnlySessions(adapter)
  letGoOfLocksLater(adapter)
  deleteWhatIsThere(adapter)
  for (const name of reads)
    replace(adapter, name, (original) => (args) => original(args).catch(asUnavailable))
  for (const name of writes)
    replace(
      adapter,
      name,
      (original) => (args) => whole(adapter, args, original).catch(asUnavailable),
    )
  return adapter
}

type Method = (args: { req?: Partial<PayloadRequest> }) => Promise<unknown>

const replace = (
  adapter: SqliteAdapter,
  name: string,
  change: (original: Method) => Method,
): void => {
  const methods = adapter as unknown as Record<string, Method>
  const original = methods[name]
  if (original) methods[name] = change(original.bind(adapter))
}

/**
 * Payload lets a document's lock go before it works on the files of a save: no reason to begin
 * already.
 */
const letGoOfLocksLater = (adapter: SqliteAdapter): void => {
  const deleteMany = adapter.deleteMany.bind(adapter)
  adapter.deleteMany = async (args) => {
    const id = await args.req?.transactionID
    const session =
      args.collection === 'payload-locked-documents' && id ? adapter.sessions[id] : undefined
    await (session ? session.transaction.withFirstWrite(() => deleteMany(args)) : deleteMany(args))
  }
}

/**
 * Payload's adapter fails where nothing fits a search over relations, such as a preference that
 * nobody set.
 */
const deleteWhatIsThere = (adapter: SqliteAdapter): void => {
  const findOne = adapter.findOne.bind(adapter)
  replace(adapter, 'deleteOne', (original) => async (args) => {
    const { collection, req, where } = args as unknown as Parameters<typeof findOne>[0]
    const doc = await findOne<{ id: string }>({
      collection,
      req: req ?? {},
      select: { id: true } as never,
      where: where ?? {},
    })
    return doc ? original({ ...args, where: { id: { equals: doc.id } } } as typeof args) : null
  })
}

/** What has no transaction gets one of its own: one call of the adapter is several statements. */
const whole = async (
  adapter: SqliteAdapter,
  args: Parameters<Method>[0],
  write: Method,
): Promise<unknown> => {
  if (await args.req?.transactionID) return write(args)
  const transactionID = await adapter.beginTransaction()
  try {
    const result = await write({ ...args, req: withTransaction(args.req, transactionID) })
    await adapter.commitTransaction(transactionID)
    return result
  } catch (error) {
    await adapter.rollbackTransaction(transactionID)
    throw error
  }
}

/** The request as the adapter sees it, with a transaction that nobody else shares. */
const withTransaction = (
  req: Partial<PayloadRequest> | undefined,
  transactionID: string,
): Partial<PayloadRequest> =>
  Object.create(req ?? null, {
    transactionID: { enumerable: true, value: transactionID },
  }) as Partial<PayloadRequest>

const asUnavailable = (error: unknown): never => {
  throw isDatabaseUnavailable(error) && !(error instanceof DatabaseUnavailableError)
    ? new DatabaseUnavailableError(error)
    : error
}

/** Drizzle hands out what queries run on only inside a callback, which stays open until the end. */
const openSession = async (
  adapter: SqliteAdapter,
  options: TransactionOptions | undefined,
): Promise<Session> => {
  const { client, drizzle } = adapter
  if (!client) throw new DatabaseUnavailableError(new Error('The database is closed.'))
  const transaction = client.begin(options)
  client.handOver(transaction)
  const end: { commit?: () => void; rollback?: (reason: Error) => void } = {}
  const ended = new Promise<void>((resolve, reject) =>
    Object.assign(end, { commit: resolve, rollback: reject }),
  )
  let done: Promise<void> = ended
  const db = await new Promise((resolve, reject) => {
    done = drizzle.transaction(async (tx) => {
      resolve(tx)
      await ended
    })
    done.catch(reject)
  })
  return {
    commit: async () => {
      end.commit?.()
      await done
    },
    db,
    rollback: async () => {
      end.rollback?.(new Error('rolled back'))
      await done.catch(() => undefined)
    },
    transaction,
  }
}
