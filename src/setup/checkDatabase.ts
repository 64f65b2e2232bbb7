import type { Payload } from 'payload'

/**
 * Warns in one line when MongoDB runs without transactions. The adapter switches them off by itself
 * where the connection names no replica set, and says nothing; it is asked, not the address, since
 * `mongodb+srv` may name the set in DNS.
 */
export const checkDatabase = (args: { payload: Payload; warn: (line: string) => void }): void => {
  const db = args.payload.db as { name: string; transactionOptions?: unknown }
  if (db.name !== 'mongoose' || db.transactionOptions !== false) return
  args.warn(
    'Peringatan: MongoDB berjalan tanpa transaksi, sehingga simpan yang terputus dapat tersimpan sebagian. ' +
      'Pakai replica set dan tulis "replicaSet=NAMA" pada DATABASE_URL.',
  )
}
