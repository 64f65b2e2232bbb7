import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'

import { isMongo } from '../database'
import type { Env } from '../env'
import { secretFile } from '../secret'
import { ensureFolders } from './ensureFolders'

/**
 * Makes the folders of the settings and, on SQLite, a missing secret: readable by the owner only.
 * @throws Error in one line where a folder cannot be written to.
 */
export const ensureSecret = (env: Env): void => {
  ensureFolders(env)
  if (env.secret || isMongo(env.databaseUrl) || existsSync(secretFile(env))) return
  writeFileSync(secretFile(env), randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 })
}
