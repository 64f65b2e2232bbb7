import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'

import { countingHandler, storable } from '../testing/countingHandler'
import { createGate } from '../testing/createGate'
import { startTestServer } from '../testing/startTestServer'
import { until } from '../testing/until'

/** Sends requests for addresses number `from` to `to` at once, and gives the statuses. */
const pipeline = (port: number, from: number, to: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const requests = Array.from({ length: to - from }, (_, at) => {
      const n = from + at
      const path = n % 2 ? `/x${n}?q=${n}` : `/berita?x=${n}&halaman=${n}`
      return `GET ${path} HTTP/1.1\r\nHost: d${n % 977}.localhost\r\n\r\n`
    })
    let replies = ''
    socket.on('error', reject)
    socket.on('data', (data) => {
      replies += data.toString()
      const statuses = [...replies.matchAll(/HTTP\/1\.1 (\d+) [^]*?\r\n\r\ntidak ada/g)]
      if (statuses.length < requests.length) return
      socket.destroy()
      resolve(statuses.map(([, status]) => String(status)))
    })
    socket.write(requests.join(''))
  })

describe('a page that may not be kept', () => {
  it('tells its renderer who looks at the head alone, in no other way than that', async () => {
    const { handler, seen } = countingHandler(() => ({
      headers: { location: '/baru' },
      status: 301,
    }))
    const server = await startTestServer(handler)
    await server.ask('/lama', { method: 'HEAD' })
    await server.ask('/lama', { headers: { 'x-head-only': '1' } })
    expect(seen.map(({ headers, method }) => [method, headers['x-head-only']])).toEqual([
      ['GET', '1'],
      ['GET', undefined],
    ])
  })

  it('is shared by those who ask at the same time when it is for everyone', async () => {
    const { open, passed } = createGate()
    const { handler, seen } = countingHandler(async () => {
      await passed
      return { body: 'tidak ada', headers: { 'content-type': 'text/html' }, status: 404 }
    })
    const server = await startTestServer(handler)
    const asked = Array.from({ length: 20 }, () => server.ask('/x'))
    await until(() => expect(server.received()).toBe(20))
    open()
    expect((await Promise.all(asked)).map(({ status, text }) => `${status} ${text}`)).toEqual(
      Array(20).fill('404 tidak ada'),
    )
    expect(seen).toHaveLength(1)
    await server.ask('/x')
    expect(seen).toHaveLength(2)
    expect(server.cache.stats().bytes).toBe(0)
  })

  it.each([{ 'set-cookie': ['sesi=1', 'b=2'] }, { 'cache-control': 'private' }])(
    'is rendered for each visitor when it is personal (%j)',
    async (personal) => {
      const { open, passed } = createGate()
      const { handler } = countingHandler(async (req, call) => {
        if (call === 1) await passed
        return { body: `${req.headers.cookie ?? call}`, headers: { ...storable(), ...personal } }
      })
      const server = await startTestServer(handler)
      const asked = [1, 2, 3].map((n) =>
        server.ask('/', n === 3 ? { headers: { cookie: 'milik=tiga' } } : {}),
      )
      await until(() => expect(server.received()).toBe(3))
      open()
      const replies = await Promise.all(asked)
      expect(new Set(replies.map(({ text }) => text)).size).toBe(3)
      expect(replies[2]?.text).toBe('milik=tiga')
      for (const { headers } of replies)
        expect(headers).toMatchObject({ ...personal, 'page-cache': 'bypass' })
      const alone = await server.ask('/', { headers: { cookie: 'milik=saya' } })
      expect(alone.text).toBe('milik=saya')
      expect(server.cache.stats().bytes).toBe(0)
    },
  )

  it('is streamed whole when it is large, to everyone who asks', async () => {
    const part = Buffer.alloc(256 * 1024, 'x')
    let calls = 0
    const server = await startTestServer(async (_req, res) => {
      calls += 1
      res.writeHead(200, { ...storable(), 'content-type': 'text/csv' })
      for (let n = 0; n < 16; n += 1) {
        if (!res.write(part))
          await new Promise<void>((resolve) => res.once('drain', () => resolve()))
      }
      res.end()
    })
    const replies = await Promise.all([1, 2, 3].map(() => server.ask('/')))
    expect(replies.map(({ body, status }) => [status, body.length])).toEqual(
      Array(3).fill([200, 16 * part.length]),
    )
    expect(replies.every(({ headers }) => headers['page-cache'] === 'bypass')).toBe(true)
    expect(calls).toBe(3)
    expect(server.cache.stats().bytes).toBe(0)
    const head = await server.ask('/', { method: 'HEAD' })
    expect([head.status, head.headers['content-type'], head.body.length]).toEqual([
      200,
      'text/csv',
      0,
    ])
  })

  it('stops being rendered when the only client of a large one goes away', async () => {
    const stopped = createGate()
    const server = await startTestServer((_req, res) => {
      const timer = setInterval(() => res.write(Buffer.alloc(1024 * 1024)), 5)
      res.on('close', () => {
        clearInterval(timer)
        stopped.open()
      })
    })
    const client = connect(server.port, '127.0.0.1')
    client.write('GET / HTTP/1.1\r\nHost: anyar.localhost\r\n\r\n')
    client.once('data', () => client.destroy())
    await expect(stopped.passed).resolves.toBeUndefined()
  })

  it('is cut off, not ended, when the renderer breaks a large one off', async () => {
    const server = await startTestServer(async (_req, res) => {
      for (let n = 0; n < 4; n += 1) res.write(Buffer.alloc(1024 * 1024))
      await sleep(20)
      throw new Error('disk')
    })
    await expect(server.ask('/')).rejects.toThrow()
    expect((await server.ask('/healthz')).status).toBe(200)
  })

  it('leaves nothing in memory after 100,000 different addresses', async () => {
    const { handler } = countingHandler(() => ({
      body: 'tidak ada',
      headers: { 'cache-tag': 'a' },
      status: 404,
    }))
    const server = await startTestServer(handler)
    const statuses = new Set<string>()
    for (let n = 0; n < 100_000; n += 1000) {
      for (const status of await pipeline(server.port, n, n + 1000)) statuses.add(status)
    }
    expect([...statuses]).toEqual(['404'])
    expect(server.cache.stats()).toEqual({ bytes: 0, pages: 0, purges: 0, tags: 0 })
  }, 120_000)
})
