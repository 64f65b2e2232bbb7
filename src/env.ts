import path from 'node:path'
import { z } from 'zod'

const databaseUrl = z
  .string()
  .refine((url) => /^(file:|mongodb(\+srv)?:\/\/)/.test(url), {
    error: 'harus diawali "file:" (SQLite) atau "mongodb://" / "mongodb+srv://" (MongoDB)',
  })

const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

const schema = z.object({
  DATABASE_URL: databaseUrl.optional(),
  DATA_DIR: z.string().min(1).default('data'),
  HOST: z.string().min(1).default('0.0.0.0'),
  JOBS_RUNNER: flag.default(true),
  MAIL_FROM: z.string().min(3).default('Balai Desa <no-reply@localhost>'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PAGE_CACHE_MB: z.coerce.number().int().min(1).max(4096).default(48),
  PAYLOAD_SECRET: z.string().min(16).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  VILLAGE_ADDRESS: z.enum(['subdomain', 'path']).default('subdomain'),
})

/** Every setting the deployment reads from its environment; `.env.example` explains each. */
export type Env = {
  /** `file:` (SQLite) or `mongodb:` address of the database. */
  databaseUrl: string
  /** Absolute folder of the database file, media, outbox and secrets. */
  dataDir: string
  host: string
  /** Whether this process may run scheduled jobs; of many that may, one does. */
  jobsRunner: boolean
  mailFrom: string
  mode: 'development' | 'production' | 'test'
  pageCacheBytes: number
  port: number
  /** Origin of the regency's site and of the admin, without a slash at the end. */
  publicUrl: string
  /** Undefined until the start command has made one (SQLite only). */
  secret: string | undefined
  smtpUrl: string | undefined
  /** How villages without their own domain are addressed. */
  villageAddress: 'path' | 'subdomain'
}

/**
 * Reads and checks the environment once.
 * @throws Error naming every wrong variable, one a line.
 */
export const readEnv = (source: NodeJS.ProcessEnv = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`Pengaturan salah. ${lines.join('; ')}`)
  }
  const env = parsed.data
  const dataDir = path.resolve(env.DATA_DIR)
  return {
    databaseUrl: env.DATABASE_URL ?? `file:${path.join(dataDir, 'balai.db')}`,
    dataDir,
    host: env.HOST,
    jobsRunner: env.JOBS_RUNNER,
    mailFrom: env.MAIL_FROM,
    mode: env.NODE_ENV,
    pageCacheBytes: env.PAGE_CACHE_MB * 1024 * 1024,
    port: env.PORT,
    publicUrl: new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).origin,
    secret: env.PAYLOAD_SECRET,
    smtpUrl: env.SMTP_URL,
    villageAddress: env.VILLAGE_ADDRESS,
  }
}
