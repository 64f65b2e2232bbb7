import type { sqliteAdapter } from '@payloadcms/db-sqlite'

import type { SqliteClient } from './client'
import type { LazyTransaction, TransactionOptions } from './transaction'

export type Adapter = ReturnType<ReturnType<typeof sqliteAdapter>['init']>

/** Payload's SQLite adapter as this project changes it: what its transactions run on. */
export type SqliteAdapter = Omit<Adapter, 'beginTransaction' | 'client' | 'sessions'> & {
  beginTransaction: (options?: TransactionOptions) => Promise<string>
  client: SqliteClient | undefined
  sessions: Record<string, Session | undefined>
}

/** An open transaction: what Payload's queries run on, and its end. */
export type Session = {
  commit: () => Promise<void>
  db: unknown
  rollback: () => Promise<void>
  transaction: LazyTransaction
}
