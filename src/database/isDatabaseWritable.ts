import type { Payload } from 'payload'

const key = 'balai-desa:writable'

/**
 * Whether the database takes a write now, tried with a row of its own that is really stored: a full
 * disk, a lock that stays, a read-only file and a database without a primary say no. Takes up to
 * the database's own patience (5 s) when it says no.
 */
export const isDatabaseWritable = async (payload: Payload): Promise<boolean> => {
  try {
    await payload.kv.set(key, { at: new Date().toISOString() })
    return true
  } catch {
    return false
  }
}
