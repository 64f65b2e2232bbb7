import { createClient } from '@libsql/client'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'

import { rowsOf } from './savedKinds'

export type KillReport = {
  /** Saves that were acknowledged before a kill, by kind. */
  acknowledged: Record<string, number>
  /** What was lost, half there or damaged, one sentence each; empty when all is well. */
  faults: string[]
  rounds: number
}

/** Longest time from the first save of a round to its end, in milliseconds. */
const longestRoundMs = 1500

/** Numbers of one round start here, so that rounds are told apart. */
const perRound = 10_000

/**
 * Kills a process that saves news with photos, a budget, a menu and logins (`kill -9`, SQLite) at random
 * moments, and looks at what it left: every acknowledged save is whole, every other one whole or absent.
 */
export const killSaves = async (args: {
  /** Takes one line a round. */
  log: (line: string) => void
  rounds: number
  /** Decides the moments; the same seed kills at the same ones. */
  seed: number
}): Promise<KillReport> => {
  const { log, rounds, seed } = args
  const folder = await mkdtemp(path.join(tmpdir(), 'balai-bunuh-'))
  const random = randomOf(seed)
  const report: KillReport = { acknowledged: {}, faults: [], rounds }
  const last: Last = { budget: 0, login: 0, menu: 0, news: [] }
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const lines = await saveAndKill({ after: random() * longestRoundMs, first: round * perRound, folder })
      for (const line of lines) note({ last, line, report })
      const faults = (await look({ folder, last })).map((fault) => `round ${round}: ${fault}`)
      report.faults.push(...faults)
      log(`${round}/${rounds}: ${lines.length} saves acknowledged${faults.length > 0 ? `; ${faults.join('; ')}` : ', all whole'}`)
    }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
  return report
}

/** The last acknowledged number of what is written over, and every one of what is added. */
type Last = { budget: number; login: number; menu: number; news: number[] }

const note = (args: { last: Last; line: string; report: KillReport }): void => {
  const { last, line, report } = args
  const [kind = '', text = ''] = line.split(' ')
  const number = Number(text)
  report.acknowledged[kind] = (report.acknowledged[kind] ?? 0) + 1
  if (kind === 'news') last.news.push(number)
  else if (kind === 'login') last.login += 1
  else if (kind === 'budget' || kind === 'menu') last[kind] = number
}

/** Starts the saving process, kills it some time after its first save could begin, and returns what it acknowledged. */
const saveAndKill = async (args: { after: number; first: number; folder: string }): Promise<string[]> => {
  const { after, first, folder } = args
  const child = spawn(process.execPath, ['-C', 'production', '--import', 'tsx', 'bench/endure/saveForEver.ts', String(first)], {
    cwd: path.resolve(import.meta.dirname, '../..'),
    env: {
      ...process.env,
      DATABASE_URL: `file:${path.join(folder, 'bunuh.db')}`,
      DATA_DIR: folder,
      JOBS_RUNNER: 'false',
      NODE_ENV: 'test',
      PAYLOAD_DISABLE_ADMIN: 'true',
      PAYLOAD_SECRET: 'rahasia-untuk-uji-coba-saja',
      VITEST: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const lines: string[] = []
  const errors: string[] = []
  child.stderr.on('data', (part: Buffer) => errors.push(part.toString()))
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'ready 0') resolve()
      else if (/^(budget|login|menu|news) \d+$/.test(line)) lines.push(line)
    })
    child.once('exit', () => reject(new Error(`The saving process ended by itself: ${errors.join('')}`)))
  })
  await sleep(after)
  kill(child)
  await ended
  return lines
}

const kill = (child: ChildProcess): void => {
  child.kill('SIGKILL')
}

/** What is not whole in the database and among the files. */
const look = async (args: { folder: string; last: Last }): Promise<string[]> => {
  const { folder, last } = args
  const client = createClient({ url: `file:${path.join(folder, 'bunuh.db')}` })
  const rows = async (sql: string) => (await client.execute(sql)).rows
  const faults: string[] = []
  const check = (isWhole: boolean, fault: string): void => {
    if (!isWhole) faults.push(fault)
  }
  try {
    check(String((await rows('PRAGMA integrity_check'))[0]?.[0]) === 'ok', 'integrity check failed')
    check((await rows('PRAGMA foreign_key_check')).length === 0, 'rows point to nothing')

    const income = await rows('select plan, actual from budgets_income order by _order')
    const [budget] = new Set(income.map(({ actual }) => Number(actual)))
    check(income.length === rowsOf.budget && income.every(({ actual, plan }, index) => Number(actual) === budget && Number(plan) === Number(budget) * 100 + index), `half a budget: ${income.length} rows`)
    check(Number(budget) >= last.budget, `budget ${last.budget} was acknowledged, ${String(budget)} is there`)

    const menu = await rows('select label from villages_menu order by _order')
    const children = await rows('select label from villages_menu_children')
    const [shown] = new Set(menu.map(({ label }) => Number(String(label).split('-')[0])))
    check(menu.length === rowsOf.menu && children.length === rowsOf.children, `half a menu: ${menu.length} and ${children.length} entries`)
    check([...menu, ...children].every(({ label }) => String(label).startsWith(`${String(shown)}-`)), 'a menu of two saves')
    check(Number(shown) >= last.menu, `menu ${last.menu} was acknowledged, ${String(shown)} is there`)

    const [sessions] = await rows('select count(*) n from users_sessions')
    const [places] = await rows('select count(*) n from users_rels')
    check(Number(sessions?.n) >= last.login, `${last.login} logins were acknowledged, ${String(sessions?.n)} sessions are there`)
    check(Number(places?.n) === 1, 'an account without its village')

    const news = await rows(
      `select n.title, n.photo_id photo, (select count(*) from _news_v v where v.parent_id = n.id) versions,
        (select count(*) from purges p where instr(p.tags, 'news:' || n.id) > 0) purges from news n`,
    )
    for (const { photo, purges, title, versions } of news) {
      check(photo !== null && Number(versions) === 1 && Number(purges) >= 1, `${String(title)} has photo ${String(photo)}, ${String(versions)} versions, ${String(purges)} purges`)
    }
    const titles = new Set(news.map(({ title }) => title))
    for (const number of last.news) check(titles.has(`Berita ${number}`), `news ${number} was acknowledged and is gone`)
    const photos = await rows('select filename, sizes_kecil_filename small from media')
    for (const name of photos.flatMap(({ filename, small }) => [filename, small]).filter((each) => each !== null)) {
      const file = path.join(folder, 'media', String(name))
      check(existsSync(file) && statSync(file).size > 0, `photo ${String(name)} has no file`)
    }
  } finally {
    client.close()
  }
  return faults
}

/** Park and Miller's generator: the same numbers for the same seed. */
const randomOf = (seed: number): (() => number) => {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
