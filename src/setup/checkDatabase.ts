import type { Payload } from 'payload'

/** Says plainly when MongoDB runs without transactions. */
export const checkDatabase = (args: { databaseUrl: string; payload: Payload; warn: (line: string) => void }): void => {
  const isReplicaSet = /[?&]replicaSet=/.test(args.databaseUrl)
  if (args.payload.db.name === 'mongoose' && !isReplicaSet) {
    args.warn('Peringatan: MongoDB dipakai tanpa transaksi. Tambahkan replicaSet=... pada DATABASE_URL bila servernya replica set.')
  }
}
