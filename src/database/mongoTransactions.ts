import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { setTimeout as wait } from 'node:timers/promises'

import { isUnknownCommit } from './conflicts/isConflict'

/**
 * A write is told to its author when most of the set has it on disk; without a set, when the one
 * server has.
 */
export const writeConcern = { j: true, w: 'majority' } as const

/** How every transaction runs: on what was committed when it began, durable when it ends. */
export const transactionOptions = {
  readConcern: { level: 'snapshot' },
  readPreference: 'primary',
  writeConcern,
} as const

/**
 * What stands behind an address: the way through a sharded cluster, a member of a replica set, or a
 * server alone.
 */
export type MongoKind = 'mongos' | 'replica-set' | 'standalone'

/**
 * Asks the server what it is; the address does not tell, since it may name one member only.
 * One that does not know the question (an emulator) counts as alone.
 */
export const askMongoKind = async (db: Pick<MongooseAdapter, 'connection'>): Promise<MongoKind> => {
  const answer = await db.connection.db
    ?.admin()
    .command({ hello: 1 })
    .catch(() => undefined)
  if (answer?.msg === 'isdbgrid') return 'mongos'
  return answer?.setName ? 'replica-set' : 'standalone'
}

/**
 * Switches transactions on where the server has them. Payload switches them off wherever the
 * address carries no `replicaSet`: through mongos and to a set named by one member too.
 */
export const useTransactions = async (
  db: MongooseAdapter,
  beginTransaction: MongooseAdapter['beginTransaction'],
): Promise<void> => {
  if (db.transactionOptions || (await askMongoKind(db)) === 'standalone') return
  db.transactionOptions = transactionOptions
  db.beginTransaction = beginTransaction
}

const maxCommitMs = 5000

type Session = { commitTransaction: () => Promise<unknown>; inTransaction: () => boolean }

/**
 * Asks again for a commit whose answer was lost, until the server says what became of it: the
 * protocol answers a second commit of one transaction like the first. Only then is it an error.
 */
export const answerCommits = (db: MongooseAdapter): void => {
  const { commitTransaction } = db
  db.commitTransaction = async (incoming) => {
    const session = (db.sessions as unknown as Record<string, Session | undefined>)[
      String(await incoming)
    ]
    const startedAt = performance.now()
    for (let isAgain = false; ; isAgain = true) {
      try {
        if (isAgain) await session?.commitTransaction()
        else await commitTransaction.call(db, incoming)
        return
      } catch (error) {
        if (!session || !isUnknownCommit(error) || performance.now() - startedAt > maxCommitMs)
          throw error
        await wait(100)
      }
    }
  }
}

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
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const

type Write = (args: { req?: { transactionID?: unknown } }) => Promise<unknown>

/**
 * Refuses a write of a transaction that is over. The adapter would do it outside of any: what runs
 * beside a statement that failed would be stored although the rest was rolled back.
 */
export const refuseLateWrites = (db: MongooseAdapter): void => {
  const target = db as unknown as Record<(typeof writes)[number], Write>
  for (const name of writes) {
    const write = target[name]
    target[name] = async (args) => {
      const id = await args.req?.transactionID
      // Without transactions Payload leaves a promise of none, and copies of it are empty objects.
      if (typeof id === 'string' && !(db.sessions as Record<string, unknown>)[id])
        throw new Error(`${name}: the transaction of this write is over`)
      return write.call(db, args)
    }
  }
}
