import { readFileSync } from 'node:fs'

import type { Env } from '../env'
import { secretFile } from '../secret'

/**
 * The secrets without which the stored data cannot be used whole, by the name of their setting;
 * undefined where none is set.
 */
export const neededSecrets = (env: Env): Record<string, string | undefined> => ({
  PAYLOAD_SECRET: env.secret ?? readSecretFile(env),
})

const readSecretFile = (env: Env): string | undefined => {
  try {
    return readFileSync(secretFile(env), 'utf8').trim()
  } catch {
    return undefined
  }
}
