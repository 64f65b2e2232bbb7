import type { Config, Payload } from 'payload'

import { retryOperations } from './conflicts/retryOperations'

/**
 * A database whose writes begin again when they met another writer; see `docs/decisions/018`.
 * See docs/decisions/018-mongodb-conflicts-order-indexes.md.
 */
export const withRetries = (adapter: Config['db']): Config['db'] => ({
  ...adapter,
  init: (args: { payload: Payload }) => {
    const db = adapter.init(args)
    const { init } = db
    // Payload calls it at its start and after a change of its configuration, when its endpoints are
    // new.
    db.init = async () => {
      await init?.call(db)
      retryOperations(args.payload)
    }
    return db
  },
})
