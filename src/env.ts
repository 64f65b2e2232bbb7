import { hostname, networkInterfaces } from 'node:os'
import path from 'node:path'
import { z } from 'zod'

const matching = (pattern: RegExp, error: string) => z.string({ error }).regex(pattern, { error })

const oneOf = <const Choices extends readonly [string, ...string[]]>(...choices: Choices) => {
  const last = choices.map((choice) => `"${choice}"`)
  return z.enum(choices, { error: `harus ${last.slice(0, -1).join(', ')} atau ${last.at(-1)}` })
}

const flag = oneOf('true', 'false').transform((value) => value === 'true')

/**
 * Digits and nothing else: `1e3`, ` ` and `0x10` are numbers to JavaScript, and typing errors here.
 */
const whole = (least: number, most: number) => {
  const error = `harus angka bulat dari ${least} sampai ${most}`
  return matching(/^\d{1,6}$/, error)
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error })
}

const longSecret = z.string().min(16, { error: 'harus paling sedikit 16 karakter' })
const folder = matching(/^[^\0]+$/, 'harus nama folder')

const schema = z.object({
  BACKUP_AT: matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'harus jam dan menit seperti 02:00').optional(),
  BACKUP_DIR: folder.optional(),
  BACKUP_KEEP: whole(1, 1000).default(7),
  DATABASE_URL: matching(
    /^(file:|mongodb(\+srv)?:\/\/)./,
    'harus diawali "file:" (SQLite) atau "mongodb://" / "mongodb+srv://" (MongoDB)',
  ).optional(),
  DATA_DIR: folder.default('data'),
  HOST: matching(/^[\w.:-]+$/, 'harus alamat mesin ini seperti "0.0.0.0" atau "127.0.0.1"').default(
    '0.0.0.0',
  ),
  JOBS_RUNNER: flag.default(true),
  LOG_FORMAT: oneOf('json', 'text').default('text'),
  LIMITS_STORE: oneOf('memory', 'database').default('memory'),
  MAIL_FROM: matching(
    /^([^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    'harus alamat surel seperti "Balai Desa <no-reply@desa.contoh.go.id>"',
  ).default('Balai Desa <no-reply@localhost>'),
  METRICS_PORT: whole(1, 65535).optional(),
  METRICS_TOKEN: longSecret.optional(),
  NODE_ENV: oneOf('development', 'production', 'test').default('development'),
  PAGE_CACHE_MB: whole(1, 1024).default(256),
  PAYLOAD_SECRET: longSecret.optional(),
  PORT: whole(0, 65535).default(3000),
  PUBLIC_URL: z
    .url({
      error: 'harus alamat lengkap seperti "https://desa.contoh.go.id"',
      protocol: /^https?$/,
    })
    // Asked also of what is no address, which has its own line.
    .refine((url) => !URL.canParse(url) || (new URL(url).pathname === '/' && !/[?#]/.test(url)), {
      error: 'harus tanpa jalur di belakang nama, seperti "https://desa.contoh.go.id"',
    })
    .optional(),
  RESULTS_MB: whole(1, 4096).default(24),
  SMTP_URL: z
    .url({ error: 'harus diawali "smtp://" atau "smtps://"', protocol: /^smtps?$/ })
    .optional(),
  TRUST_PROXY: whole(0, 5).default(0),
  VILLAGE_ADDRESS: oneOf('subdomain', 'path').default('subdomain'),
  WORKERS: whole(1, 64).default(1),
})

/** Every setting the deployment reads from its environment; `.env.example` explains each. */
export type Env = {
  /** Time of the nightly backup in Asia/Jakarta, such as `02:00`; undefined: none. */
  backupAt: string | undefined
  /** Absolute folder of the backups. */
  backupDir: string
  /** How many backups are kept. */
  backupKeep: number
  /** `file:` (SQLite) or `mongodb:` address of the database. */
  databaseUrl: string
  /** Absolute folder of the database file, media, outbox and secrets. */
  dataDir: string
  host: string
  /** Whether this process may run scheduled jobs; of many that may, one does. */
  jobsRunner: boolean
  /** Log lines for people, or one JSON object a line. */
  logFormat: 'json' | 'text'
  /** Where tries to log in are counted: in this process, or for several machines in MongoDB. */
  limitsStore: 'database' | 'memory'
  mailFrom: string
  /** Port of `/metrics`; undefined: off. */
  metricsPort: number | undefined
  /**
   * What `Authorization: Bearer` must carry for `/metrics`; undefined: only this machine may ask.
   */
  metricsToken: string | undefined
  mode: 'development' | 'production' | 'test'
  pageCacheBytes: number
  port: number
  /** Origins on which portal and admin answer, the canonical one (`publicUrl`) first. */
  portalOrigins: string[]
  /** Proxies of the operator's in front of this server. */
  proxies: number
  /** Origin of the regency's site and of the admin, without a slash at the end. */
  publicUrl: string
  /** Bound of the query results kept between pages. */
  resultsBytes: number
  /** Undefined until the start command has made one (SQLite only). */
  secret: string | undefined
  /**
   * `publicUrl` where somebody has said it, else empty: the admin then stays on the host it is
   * asked on.
   */
  serverUrl: string
  smtpUrl: string | undefined
  /** How villages without their own domain are addressed. */
  villageAddress: 'path' | 'subdomain'
  /** Processes that render and write, behind the front. */
  workers: number
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
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).origin
  return {
    backupAt: env.BACKUP_AT,
    backupDir: path.resolve(
      /* turbopackIgnore: true */ env.BACKUP_DIR ?? path.join(dataDir, 'backups'),
    ),
    backupKeep: env.BACKUP_KEEP,
    databaseUrl: env.DATABASE_URL ?? `file:${path.join(dataDir, 'balai.db')}`,
    dataDir,
    host: env.HOST,
    jobsRunner: env.JOBS_RUNNER,
    logFormat: env.LOG_FORMAT,
    limitsStore: env.LIMITS_STORE,
    mailFrom: env.MAIL_FROM,
    metricsPort: env.METRICS_PORT,
    metricsToken: env.METRICS_TOKEN,
    mode: env.NODE_ENV,
    pageCacheBytes: env.PAGE_CACHE_MB * 1024 * 1024,
    port: env.PORT,
    portalOrigins: env.PUBLIC_URL ? [publicUrl] : [publicUrl, ...ownOrigins(env.PORT)],
    proxies: env.TRUST_PROXY,
    publicUrl,
    resultsBytes: env.RESULTS_MB * 1024 * 1024,
    secret: env.PAYLOAD_SECRET,
    serverUrl: env.PUBLIC_URL ? publicUrl : '',
    smtpUrl: env.SMTP_URL,
    villageAddress: env.VILLAGE_ADDRESS,
    workers: env.WORKERS,
  }
}

/** Where this machine can be asked while nobody has said under which name: on all its addresses. */
const ownOrigins = (port: number): string[] => {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
  const names = addresses.map(({ address, family }) =>
    family === 'IPv6' ? `[${address.replace(/%.*/, '')}]` : address,
  )
  return [...new Set(['127.0.0.1', hostname(), ...names])].map((name) => `http://${name}:${port}`)
}
