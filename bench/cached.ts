import { build } from 'esbuild'
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { portalHttpAsData } from '../src/start/portalHttpAsData'
import { freePort } from '../tests/helpers/startApp'
import { request } from './request'

const hosts = 326
const pages = 20

/** Answers a second, and processor time of the server for one answer in microseconds. */
export type CachedRate = { perSecond: number; processorUs: number }

/** Each server with the same pages, asked by the same client one after the other. */
export type CachedRates = { bare: CachedRate; front: CachedRate; nginx: CachedRate | undefined }

/**
 * Kept pages of 326 villages x 20 addresses: our front, a bare Node server with one ready buffer,
 * and nginx with compressed files, each on one core with the client on the other.
 * @param args.page what the application answered for a village's home.
 * @throws Error when `wrk` is missing.
 */
export const cached = async (args: {
  page: { body: string; headers: Record<string, string> }
  rounds: number
  seconds: number
}): Promise<CachedRates> => {
  if (spawnSync('wrk', ['-v']).error) throw new Error('wrk is needed: apt-get install wrk')
  const folder = await mkdtemp(path.join(tmpdir(), 'balai-cached-'))
  const servers: ChildProcess[] = []
  try {
    const pageFile = path.join(folder, 'page.json')
    await writeFile(pageFile, JSON.stringify(args.page))
    await writeFile(path.join(folder, 'page.br'), brotliCompressSync(args.page.body))
    await build({
      bundle: true,
      entryPoints: ['bench/cachedFront.ts', 'bench/bareServer.ts'],
      format: 'esm',
      // Beside the dependencies, which stay outside of the bundle.
      outdir: 'node_modules/.cache/bench',
      outExtension: { '.js': '.mjs' },
      packages: 'external',
      platform: 'node',
      plugins: [portalHttpAsData],
      target: 'node20',
    })
    const ports = { bare: await freePort(), front: await freePort(), nginx: await freePort() }
    const node = async (name: string, port: number, file: string): Promise<number> => {
      const script = `node_modules/.cache/bench/${name}.mjs`
      const child = spawn('taskset', ['-c', '0', process.execPath, script, String(port), file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      servers.push(child)
      await new Promise((resolve) => child.stdout.once('data', resolve))
      return child.pid ?? 0
    }
    const front = { pid: await node('cachedFront', ports.front, pageFile), port: ports.front }
    const bare = {
      pid: await node('bareServer', ports.bare, path.join(folder, 'page.br')),
      port: ports.bare,
    }
    const child = await startNginx({ body: args.page.body, folder, port: ports.nginx })
    if (child) servers.push(child)
    const nginx = child && { pid: workerOf(child.pid ?? 0), port: ports.nginx }
    const script = path.join(folder, 'ask.lua')
    await writeFile(script, askAll)
    const rate = ({ pid, port }: { pid: number; port: number }, seconds: number): CachedRate => {
      const before = processorTicks(pid)
      const told = execFileSync(
        'taskset',
        [
          '-c',
          '1',
          'wrk',
          '-t1',
          '-c32',
          '--timeout',
          '20s',
          `-d${seconds}s`,
          '-s',
          script,
          `http://127.0.0.1:${port}/`,
        ],
        { encoding: 'utf8' },
      )
      if (/Non-2xx|Socket errors/.test(told)) throw new Error(told)
      const requests = Number(/(\d+) requests in/.exec(told)?.[1])
      return {
        perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(told)?.[1]),
        processorUs: ((processorTicks(pid) - before) * tickUs) / requests,
      }
    }
    // Every page once, and what is compiled while it runs, before anything counts.
    await askOnce(ports.front)
    await rest(front.pid)
    for (const each of [front, bare]) rate(each, 4)
    const seen: Record<'bare' | 'front' | 'nginx', CachedRate[]> = {
      bare: [],
      front: [],
      nginx: [],
    }
    for (let round = 0; round < args.rounds; round += 1) {
      seen.bare.push(rate(bare, args.seconds))
      seen.front.push(rate(front, args.seconds))
      if (nginx) seen.nginx.push(rate(nginx, args.seconds))
    }
    return {
      bare: middle(seen.bare),
      front: middle(seen.front),
      nginx: nginx && middle(seen.nginx),
    }
  } finally {
    for (const server of servers) server.kill('SIGKILL')
    await rm(folder, { force: true, recursive: true })
  }
}

const middle = (rates: CachedRate[]): CachedRate => ({
  perSecond: median(rates.map(({ perSecond }) => perSecond)),
  processorUs: median(rates.map(({ processorUs }) => processorUs)),
})

/** Has the front make every page, a few at a time, until the last is kept and packed. */
const askOnce = async (port: number): Promise<void> => {
  const addresses = Array.from({ length: hosts * pages }, (_, at) => ({
    host: `d${Math.floor(at / pages)}.localhost`,
    path: `/p${at % pages}/`,
  }))
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = addresses.pop(); next; next = addresses.pop())
        await request({ ...next, headers: { 'accept-encoding': 'br' }, port })
    }),
  )
}

/** Waits until a process has nothing left to do, as packing pages. */
const rest = async (pid: number): Promise<void> => {
  for (let before = -1; processorTicks(pid) - before > 1;) {
    before = processorTicks(pid)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Linux counts a process's time in hundredths of a second. */
const tickUs = 10_000

/** Time a process has had, in its own code and in the system for it. */
const processorTicks = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

/** The one worker of an nginx. */
const workerOf = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0])

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const startNginx = async (args: {
  body: string
  folder: string
  port: number
}): Promise<ChildProcess | undefined> => {
  const { body, folder, port } = args
  if (spawnSync('nginx', ['-v']).error) return undefined
  const root = path.join(folder, 'www')
  const packed = gzipSync(body, { level: 9 })
  for (let host = 0; host < hosts; host += 1) {
    for (let page = 0; page < pages; page += 1) {
      const at = path.join(root, `d${host}.localhost`, `p${page}`)
      await mkdir(at, { recursive: true })
      // Never read, but looked for; each page has compressed bytes of its own, as in the front.
      await writeFile(path.join(at, 'index.html'), '')
      await writeFile(path.join(at, 'index.html.gz'), packed)
    }
  }
  const config = path.join(folder, 'nginx.conf')
  await writeFile(
    config,
    `${process.getuid?.() === 0 ? 'user root; ' : ''}worker_processes 1; daemon off; pid ${folder}/nginx.pid; error_log stderr crit;
     events { worker_connections 512; }
     http {
       types { text/html html; } access_log off; keepalive_requests 10000000; sendfile on; tcp_nopush on;
       open_file_cache max=10000 inactive=60s; client_body_temp_path ${folder}/body;
       server { listen 127.0.0.1:${port}; root ${root}/$host; gzip_static on; }
     }`,
  )
  const child = spawn('taskset', ['-c', '0', 'nginx', '-c', config, '-e', 'stderr'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return child
}

const askAll = `
local requests = {}
init = function()
  for host = 0, ${hosts - 1} do
    for page = 0, ${pages - 1} do
      requests[#requests + 1] = wrk.format("GET", "/p" .. page .. "/",
        { Host = "d" .. host .. ".localhost", ["Accept-Encoding"] = "gzip, deflate, br" })
    end
  end
end
local at = 0
request = function()
  at = at % #requests + 1
  return requests[at]
end
`
