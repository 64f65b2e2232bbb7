import { existsSync } from 'node:fs'

import { type Env, readEnv } from '../env'

/**
 * Reads `.env` where there is one (what is already set wins) and checks the settings; a fault ends
 * the command with one line.
 */
export const loadSettings = (): Env => {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    return readEnv()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
}
