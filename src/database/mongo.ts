import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Config, Payload } from 'payload'

import { ensureMongoIndexes } from './mongoIndexes'
import { failFast } from './mongoSelection'
import { keepServerTime } from './mongoServerTime'
import {
  answerCommits,
  refuseLateWrites,
  transactionOptions,
  useTransactions,
  writeConcern,
} from './mongoTransactions'

/**
 * MongoDB at an address, set so that it answers as SQLite does: text ids, no `$lookup` pipelines
 * (not every server of its protocol has them), one document after the other in bulk operations.
 */
export const mongo = (url: string): Config['db'] => {
  const adapter = mongooseAdapter({
    allowIDOnCreate: false,
    bulkOperationsSingleTransaction: true,
    connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 3000, writeConcern },
    // Made by `ensureMongoIndexes`: Payload's own reads a failed index as "cannot connect".
    ensureIndexes: false,
    transactionOptions,
    url,
    useJoinAggregations: false,
    usePipelineInSortLookup: false,
  })
  return {
    ...adapter,
    init: (args: { payload: Payload }) => {
      const db = adapter.init(args) as unknown as MongooseAdapter
      const { beginTransaction, connect } = db
      answerCommits(db)
      refuseLateWrites(db)
      keepServerTime(db)
      failFast(db)
      db.connect = async (options) => {
        await connect?.call(db, options)
        await useTransactions(db, beginTransaction)
        if (process.env.ENSURE_INDEXES === 'true') await ensureMongoIndexes(db)
      }
      return db
    },
  }
}
