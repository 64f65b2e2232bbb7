import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import { lookMongo } from './lookMongo'
import { lookSqlite } from './lookSqlite'
import type { Last } from './savedKinds'

export type KillReport = {
  /** Saves that were acknowledged before a kill, by kind. */
  acknowledged: Record<string, number>
  /** What was lost, half there or damaged, one sentence each; empty when all is well. */
  faults: string[]
  rounds: number
}

/** Longest time from the moment a round may end to its end, in milliseconds. */
const longestRoundMs = 1500

/** Numbers of one round start here, so that rounds are told apart. */
const perRound = 10_000

/**
 * Kills a process that saves news with photos, a budget, a menu and logins (`kill -9`) at random
 * moments, and looks at what it left: every acknowledged save is whole, every other one whole or
 * absent. On MongoDB without transactions that holds once the next start has mended what it found.
 */
export const killSaves = async (args: {
  /** Takes one line a round. */
  log: (line: string) => void
  /**
   * Address of a MongoDB server with a database that this campaign may fill. @default a SQLite file
   * of its own
   */
  mongoUrl?: string
  rounds: number
  /** Decides the moments; the same seed kills at the same ones. */
  seed: number
}): Promise<KillReport> => {
  const { log, mongoUrl, rounds, seed } = args
  const folder = await mkdtemp(path.join(tmpdir(), 'balai-bunuh-'))
  const file = path.join(folder, 'bunuh.db')
  const databaseUrl = mongoUrl ?? `file:${file}`
  const random = randomOf(seed)
  const report: KillReport = { acknowledged: {}, faults: [], rounds }
  const last: Last = { budget: 0, login: 0, menu: 0, news: [] }
  try {
    for (let round = 1; round <= rounds; round += 1) {
      // Every other round, by the seed, is killed while the process still warms up.
      const lines = await saveAndKill({
        after: random() * longestRoundMs,
        databaseUrl,
        first: round * perRound,
        folder,
        isWarm: (round + seed) % 2 === 0,
      })
      for (const line of lines) note({ last, line, report })
      if (mongoUrl) await mend({ databaseUrl, folder })
      const found = mongoUrl
        ? await lookMongo({ folder, last, url: mongoUrl })
        : await lookSqlite({ file, folder, last })
      const faults = found.map((fault) => `round ${round}: ${fault}`)
      report.faults.push(...faults)
      log(
        `${round}/${rounds}: ${lines.length} saves acknowledged${faults.length > 0 ? `; ${faults.join('; ')}` : ', all whole'}`,
      )
    }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
  return report
}

const note = (args: { last: Last; line: string; report: KillReport }): void => {
  const { last, line, report } = args
  const [kind = '', text = ''] = line.split(' ')
  const number = Number(text)
  report.acknowledged[kind] = (report.acknowledged[kind] ?? 0) + 1
  if (kind === 'news') last.news.push(number)
  else if (kind === 'login') last.login += 1
  else if (kind === 'budget' || kind === 'menu') last[kind] = number
}

/** Starts the saving process, kills it some time later, and returns what it acknowledged. */
const saveAndKill = async (args: {
  after: number
  databaseUrl: string
  first: number
  folder: string
  /** Whether each kind must have been saved once before the time runs. */
  isWarm: boolean
}): Promise<string[]> => {
  const { after, databaseUrl, first, folder } = args
  const child = start({ databaseUrl, folder, what: String(first) })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const lines: string[] = []
  const errors: string[] = []
  child.stderr.on('data', (part: Buffer) => errors.push(part.toString()))
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (/^(budget|login|menu|news) \d+$/.test(line)) lines.push(line)
      const kinds = new Set(lines.map((each) => each.split(' ')[0]))
      if (args.isWarm ? kinds.size === 4 : line === 'ready 0') resolve()
    })
    child.once('exit', () =>
      reject(new Error(`The saving process ended by itself: ${errors.join('')}`)),
    )
  })
  await sleep(after)
  kill(child)
  await ended
  return lines
}

const start = (args: { databaseUrl: string; folder: string; what: string }) =>
  spawn(
    process.execPath,
    ['-C', 'production', '--import', 'tsx', 'bench/endure/saveForEver.ts', args.what],
    {
      cwd: path.resolve(import.meta.dirname, '../..'),
      env: {
        ...process.env,
        DATABASE_URL: args.databaseUrl,
        DATA_DIR: args.folder,
        ENSURE_INDEXES: 'true',
        JOBS_RUNNER: 'false',
        NODE_ENV: 'test',
        PAYLOAD_DISABLE_ADMIN: 'true',
        PAYLOAD_SECRET: 'rahasia-untuk-uji-coba-saja',
        VITEST: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )

/** What every start does where MongoDB has no transactions. */
const mend = async (args: { databaseUrl: string; folder: string }): Promise<void> => {
  const child = start({ ...args, what: 'mend' })
  const [code] = (await once(child, 'exit')) as [null | number]
  if (code !== 0) throw new Error(`Mending ended with ${code}`)
}

const kill = (child: ChildProcess): void => {
  child.kill('SIGKILL')
}

/** Park and Miller's generator: the same numbers for the same seed. */
const randomOf = (seed: number): (() => number) => {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
