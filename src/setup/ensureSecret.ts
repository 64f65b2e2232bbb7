import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'

import { isMongo } from '../database'
import type { Env } from '../env'
import { secretFile } from '../secret'

/** Makes the data folder and, on SQLite, a missing secret: readable by the owner only. */
export const ensureSecret = (env: Env): void => {
  mkdirSync(env.dataDir, { mode: 0o700, recursive: true })
  if (env.secret || isMongo(env.databaseUrl) || existsSync(secretFile(env))) return
  writeFileSync(secretFile(env), randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 })
}
