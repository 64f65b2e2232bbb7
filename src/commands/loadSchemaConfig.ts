import type { SanitizedConfig } from 'payload'

import { whileLoading } from './whileLoading'

/**
 * The application's configuration for commands that read only its schema: always as on SQLite,
 * whose schema the committed files describe, and without a connection or a real secret.
 */
export const loadSchemaConfig = async (): Promise<SanitizedConfig> => {
  process.env.DATABASE_URL = 'file:skema.db'
  process.env.PAYLOAD_SECRET = 'hanya-untuk-membaca-skema'
  process.env.JOBS_RUNNER = 'false'
  return whileLoading(async () => (await import('../../payload.config')).default)
}
