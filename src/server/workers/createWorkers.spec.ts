import { fork } from 'node:child_process'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'

import type { Purge } from '../purges'
import { startTestServer, type TestServer } from '../testing/startTestServer'
import { until } from '../testing/until'
import { createWorkers, type Workers, type WorkersOptions } from './createWorkers'

type Told = { answer?: unknown; body: string; dropped: string; pid: number }

type Front = TestServer & {
  logged: string[]
  purged: Purge[]
  tell: (path: string, question?: Parameters<TestServer['ask']>[1]) => Promise<Told>
  workers: Workers
}

const startFront = async (options: Partial<WorkersOptions> = {}): Promise<Front> => {
  const purged: Purge[] = []
  const logged: string[] = []
  const workers = createWorkers({
    fork: (socketPath) =>
      fork('src/server/testing/exampleWorker.ts', {
        env: { ...process.env, WORKER_SOCKET: socketPath },
        execArgv: ['--import', 'tsx'],
      }),
    holdMs: 60_000,
    log: { error: ({ msg }) => logged.push(msg), info: () => undefined },
    onPurge: (purge) => purged.push(purge),
    ...options,
  })
  onTestFinished(workers.stop)
  const server = await startTestServer(workers.handler, {
    cache: undefined,
    forms: { '/aduan': { maxBytes: 1024 } },
    knownQuery: ['wait'],
  })
  const tell: Front['tell'] = async (path, question) =>
    JSON.parse((await server.ask(path, question)).text) as Told
  return { ...server, logged, purged, tell, workers }
}

const bounds = { timeout: 90_000 }

describe('createWorkers', bounds, () => {
  it('holds what comes before a worker is ready, and answers it then', async () => {
    const { tell, workers } = await startFront()
    expect(workers.isReady()).toBe(false)
    const [one, two] = await Promise.all([
      tell('/'),
      tell('/aduan', { body: 'isi', method: 'POST' }),
    ])
    expect(one.pid).toBe(two.pid)
    expect(two.body).toBe('isi')
    expect(workers.isReady()).toBe(true)
  })

  it('holds a bounded number only, for a bounded time, and then says that nothing is stored', async () => {
    const { ask } = await startFront({ holdMs: 1, maxHeld: 1 })
    const replies = await Promise.all([
      ask('/'),
      ask('/'),
      ask('/aduan', { body: 'x', method: 'POST' }),
    ])
    expect(replies.map(({ status }) => status)).toEqual([503, 503, 503])
    expect(replies[2]?.text).toContain('isian Anda masih ada')
    expect(replies[2]?.headers['retry-after']).toBe('10')
  })

  it('starts a new worker for one that died, repeats what was only read, and says why it went', async () => {
    const { ask, logged, tell, workers } = await startFront()
    const { pid } = await tell('/')
    const slow = tell('/?wait=3000')
    await until(() => expect(workers.stats().running).toBe(1))
    process.kill(pid, 'SIGKILL')
    expect((await slow).pid).not.toBe(pid)
    expect(logged[0]).toMatch(/^Worker 1 went after \d+ s \(signal SIGKILL\); a new one starts$/)
    const posted = await ask('/aduan', { body: 'die', method: 'POST' })
    expect([posted.status, posted.text.includes('belum tersimpan')]).toEqual([503, true])
    await until(() => expect(workers.stats().restarts).toBe(2))
    await tell('/')
    expect(logged[1]).toMatch(/^Worker 2 went .*exit code 7\); a new one starts in 500 ms$/)
  })

  it('ends a worker that hangs', async () => {
    const { ask, logged, tell } = await startFront({ holdMs: 100, pingMs: 1000 })
    await until(async () => expect((await ask('/')).status).toBe(200))
    const { pid } = await tell('/')
    void ask('/hang').catch(() => undefined)
    await until(() => expect(logged.join()).toContain('no answer to 3 pings'))
    await until(async () => expect((await tell('/')).pid).not.toBe(pid))
  })

  it('lets the results of other workers go, then pages, before a write is answered', async () => {
    const { purged, tell, workers } = await startFront({ count: 2 })
    await until(() => expect(workers.stats().ready).toBe(2))
    const writer = await tell('/purge')
    expect(purged).toEqual([{ keepStale: true, tags: ['a', 'b'] }])
    expect(writer.dropped).toBe('a,b')
    // The busy one is not asked again: the other answers.
    const [first, second] = await Promise.all([tell('/?wait=300'), tell('/?wait=300')])
    expect(new Set([first.pid, second.pid]).size).toBe(2)
    expect([first.dropped, second.dropped]).toEqual(['a,b', 'a,b'])
  })

  it('passes on how many jobs there are', async () => {
    const told: unknown[] = []
    const { tell } = await startFront({ onJobs: (counts) => told.push(counts) })
    await tell('/jobs')
    await until(() =>
      expect(told).toEqual([{ ended: { failed: 0, run: 1 }, failed: 2, running: 3, waiting: 4 }]),
    )
  })

  it('replaces workers one by one without losing a request', async () => {
    const { tell, workers } = await startFront()
    const { pid } = await tell('/')
    let isOn = true
    const pids = new Set<number>()
    const asking = Array.from({ length: 4 }, async () => {
      while (isOn) pids.add((await tell('/?wait=5')).pid)
    })
    await workers.replace()
    await until(async () => expect((await tell('/')).pid).not.toBe(pid))
    isOn = false
    await Promise.all(asking)
    expect(pids.size).toBe(2)
    expect(workers.stats()).toMatchObject({ ready: 1, restarts: 0 })
  })

  it('answers what workers ask: one count for all of them, which a replaced worker goes on with', async () => {
    let count = 0
    const { tell, workers } = await startFront({
      count: 2,
      onQuestion: (question) => Promise.resolve(`${String(question)} ${(count += 1)}`),
    })
    await until(() => expect(workers.stats().ready).toBe(2))
    const told = await Promise.all([tell('/ask?wait=300'), tell('/ask?wait=300')])
    expect(new Set(told.map(({ pid }) => pid)).size).toBe(2)
    expect(told.map(({ answer }) => answer).sort()).toEqual(['count 1', 'count 2'])
    await workers.replace()
    const after = await tell('/ask')
    expect(told.map(({ pid }) => pid)).not.toContain(after.pid)
    expect(after.answer).toBe('count 3')
  })

  it('refuses what nobody answers', async () => {
    const { tell } = await startFront()
    expect((await tell('/ask')).answer).toBe('refused')
  })

  it('compresses what a worker answers, as the client takes it', async () => {
    const { ask } = await startFront()
    const reply = await ask('/', { headers: { 'accept-encoding': 'gzip' } })
    expect([reply.headers['content-encoding'], reply.headers.vary]).toEqual([
      'gzip',
      'Accept-Encoding',
    ])
    expect(JSON.parse(gunzipSync(reply.body).toString())).toMatchObject({ body: '' })
  })
})
