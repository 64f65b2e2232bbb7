import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { askMongoKind } from '../database/mongoTransactions'

/**
 * Says in one line what MongoDB is and what it lacks: the server is asked, not the address. SQLite
 * needs no line.
 */
export const checkDatabase = async (args: {
  log: (line: string) => void
  payload: Payload
  warn: (line: string) => void
}): Promise<void> => {
  const db = args.payload.db as unknown as MongooseAdapter
  if (db.name !== 'mongoose') return
  const kind = await askMongoKind(db)
  if (db.transactionOptions && kind === 'replica-set') {
    args.log('MongoDB: replica set, setiap simpan satu transaksi.')
    return
  }
  if (db.transactionOptions && kind === 'mongos') {
    args.log('MongoDB: kluster melalui mongos, setiap simpan satu transaksi.')
    return
  }
  args.warn(
    'Peringatan: MongoDB berjalan tanpa transaksi, sehingga simpan yang terputus baru diperbaiki saat start berikutnya, ' +
      'dan perubahan terlihat di server lain setelah satu detik. Pakai replica set.',
  )
}
