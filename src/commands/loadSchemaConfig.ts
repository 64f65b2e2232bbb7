import type { SanitizedConfig } from 'payload'

/**
 * The application's configuration for commands that read only its schema: always as on SQLite, whose
 * schema the committed files describe, and without a connection or a real secret.
 */
export const loadSchemaConfig = async (): Promise<SanitizedConfig> => {
  process.env.DATABASE_URL = 'file:skema.db'
  process.env.PAYLOAD_SECRET = 'hanya-untuk-membaca-skema'
  process.env.JOBS_RUNNER = 'false'
  // While modules load in another thread, nothing else keeps the process alive.
  const awake = setInterval(() => undefined, 1000)
  try {
    const { default: config } = await import('../../payload.config')
    return await config
  } finally {
    clearInterval(awake)
  }
}
