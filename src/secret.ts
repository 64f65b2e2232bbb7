import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { Env } from './env'
import { isMongo } from './isMongo'

/** Where the start command keeps the secret it made. */
export const secretFile = (env: Env): string => path.join(env.dataDir, 'secret')

/**
 * The secret that signs logins: from the environment, else (SQLite only) from `data/secret`.
 * @throws Error that says what to set, when there is none.
 */
export const readSecret = (env: Env): string => {
  if (env.secret) return env.secret
  if (isMongo(env.databaseUrl)) {
    throw new Error(
      'PAYLOAD_SECRET belum diatur. Dengan MongoDB, isi dengan paling sedikit 32 karakter acak.',
    )
  }
  try {
    return readFileSync(secretFile(env), 'utf8').trim()
  } catch {
    // Commands that only read the schema (types, import map, build) need no real secret.
    if (
      process.env.NODE_ENV !== 'production' ||
      process.env.NEXT_PHASE === 'phase-production-build'
    )
      return 'schema-only'
    throw new Error(
      `Rahasia login tidak ada di ${secretFile(env)}. Jalankan "npm start", yang membuatnya.`,
    )
  }
}
