import { fork, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'

import { backupAge } from '../backup/backupAge'
import { scheduleBackups } from '../backup/scheduleBackups'
import type { Env } from '../env'
import { createLog } from '../log/createLog'
import { endOnFault } from '../log/logConsole'
import { sessionCookieName } from '../plugins/accounts/cookieNames'
import { answerLimits, makeLimits } from '../plugins/accounts/gates'
import { memoryCounter } from '../plugins/accounts/memoryCounter'
import { portalHttp } from '../portal/portalHttp'
import { readSecret } from '../secret'
import {
  createPageCache,
  createRequestListener,
  createSessionCheck,
  createWorkers,
  type Handler,
  listen,
  type PageCache,
  type RequestListenerOptions,
  type Workers,
} from '../server'
import { sendErrorPage } from '../server/errorPage'
import { createMetrics, type Metrics } from '../server/metrics'
import { createMetricsServer } from '../server/metricsServer'
import { ensureSecret } from './ensureSecret'
import { loadSettings } from './loadSettings'

/*
 * The process that answers the network: pages from memory, limits, files. It loads neither Next nor
 * Payload and starts the workers that do.
 */

const workerHeapMb = 1536

const main = async (): Promise<void> => {
  const env = loadSettings()
  await stopWithLine(() => ensureSecret(env))
  const log = createLog(env)
  endOnFault(log)
  const behind: { workers?: Workers } = {}
  const cache = createPageCache({ maxBytes: env.pageCacheBytes })
  const metrics = await stopWithLine(
    () => openMetrics(env, { cache, held: () => behind.workers?.stats().held ?? 0 }),
    'METRICS_PORT',
  )
  // Until the database is ready nobody can render.
  const starting: Handler = (req, res) => sendErrorPage({ req, res, status: 503 })
  const listener = createRequestListener({
    ...portalHttp,
    cache,
    canRender: () => behind.workers?.isReady() ?? false,
    handler: (req, res) => (behind.workers?.handler ?? starting)(req, res),
    hasSession: createSessionCheck({
      cookieNames: [sessionCookieName(env.publicUrl)],
      key: await stopWithLine(() => tokenKey(env)),
    }),
    log,
    mediaDir: path.join(env.dataDir, 'media'),
    ...metrics?.listening,
    portalOrigins: env.portalOrigins,
    proxies: env.proxies,
    staticDir: '.next/static',
  })
  // The port comes first: a second start must not migrate the database of the first.
  const { host, port } = env
  const listening = await stopWithLine(
    () => listen({ host, listener, log, onClose: async () => behind.workers?.stop(), port }),
    'PORT',
  )
  await prepare()
  const workers = createWorkers({
    count: env.workers,
    fork: startWorker,
    log,
    onJobs: metrics?.countJobs,
    onPurge: cache.purge,
    // Here a count outlives the worker that asked for it, and is one for all of them.
    onQuestion: answerLimits(makeLimits(memoryCounter)),
    onRestart: (reason) => metrics?.countRestart(reason.includes('ping') ? 'hung' : 'died'),
  })
  behind.workers = workers
  let replacing = Promise.resolve()
  process.on('SIGHUP', () => {
    log.info({ msg: 'SIGHUP: replacing the workers one by one' })
    replacing = replacing.then(workers.replace).then(() => log.info({ msg: 'All workers are new' }))
  })
  await workers.started
  if (env.backupAt) scheduleBackups({ at: env.backupAt, dataDir: env.dataDir, log })
  if (!process.env.PUBLIC_URL && !['127.0.0.1', '::1', 'localhost'].includes(env.host))
    console.log(
      'PUBLIC_URL belum diatur: tautan di surel menuju localhost. Isi dengan alamat yang diketik orang.',
    )
  console.log(`Siap melayani di ${process.env.PUBLIC_URL ? env.publicUrl : listening.url}`)
}

/** What cannot be done at the start ends it with one line that names the setting to change. */
const stopWithLine = async <Done>(
  action: () => Done | Promise<Done>,
  portSetting?: string,
): Promise<Done> => {
  try {
    return await action()
  } catch (error) {
    const { code, message, port } = error as NodeJS.ErrnoException & { port?: number }
    const reasons: Record<string, string> = {
      EACCES: `Port ${port} tidak boleh dipakai oleh pengguna ini. Atur ${portSetting} ke angka di atas 1023.`,
      EADDRINUSE: `Port ${port} sudah dipakai. Atur ${portSetting} ke angka lain.`,
      EADDRNOTAVAIL: 'Alamat di HOST bukan alamat mesin ini.',
      ENOTFOUND: 'Alamat di HOST tidak dikenal.',
    }
    console.error((portSetting && reasons[code ?? '']) ?? message)
    process.exit(1)
  }
}

type Measured = Pick<Metrics, 'countJobs' | 'countRestart'> & {
  listening: Pick<RequestListenerOptions, 'observeRender' | 'onAnswer' | 'onPage'>
}

/** Counts for Prometheus where the settings ask for them: on a port of their own. */
const openMetrics = async (
  env: Env,
  sources: { cache: PageCache; held: () => number },
): Promise<Measured | undefined> => {
  if (env.metricsPort === undefined) return undefined
  const metrics = createMetrics({
    backupAge: () => backupAge(env.dataDir),
    cache: sources.cache.stats,
    held: sources.held,
  })
  await createMetricsServer({
    host: env.metricsToken ? env.host : '127.0.0.1',
    metrics,
    port: env.metricsPort,
    token: env.metricsToken,
  })
  return {
    countJobs: metrics.countJobs,
    countRestart: metrics.countRestart,
    listening: {
      observeRender: metrics.observeRender,
      onAnswer: (kind, res) =>
        void res.once('close', () => metrics.countRequest(res.statusCode, kind)),
      onPage: metrics.countRequest,
    },
  }
}

/**
 * Migrates, fills an empty database and says where everything is, in a process whose memory is
 * given back.
 */
const prepare = async (): Promise<void> => {
  const code = await new Promise<null | number>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['-C', 'production', '--import', 'tsx', 'src/commands/prepare.ts'],
      { stdio: 'inherit' },
    )
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) process.exit(code ?? 1)
}

const startWorker = (socketPath: string): ReturnType<typeof fork> =>
  fork('.next/worker.mjs', {
    env: { ...process.env, BEHIND_FRONT: 'true', MALLOC_ARENA_MAX: '2', WORKER_SOCKET: socketPath },
    execArgv: [`--max-old-space-size=${workerHeapMb}`, '-C', 'production'],
  })

/** How Payload makes the key of its tokens out of the secret. */
const tokenKey = (env: Env): string =>
  createHash('sha256').update(readSecret(env)).digest('hex').slice(0, 32)

await main()
