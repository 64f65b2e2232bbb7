import { Agent } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'

import { countingHandler, storable } from '../testing/countingHandler'
import { createGate } from '../testing/createGate'
import { startTestServer } from '../testing/startTestServer'
import { until } from '../testing/until'

const html = `<!doctype html><title>Anyar</title>${'<p>Panen raya di Desa Anyar.</p>'.repeat(200)}`
const minute = 60_000

describe('a page that may be kept', () => {
  it('is rendered once and then answered from memory', async () => {
    const { handler, seen } = countingHandler(() => ({ body: html, headers: storable() }))
    const server = await startTestServer(handler)
    const first = await server.ask('/berita')
    const second = await server.ask('/berita')
    expect([first.status, first.text, first.headers['page-cache']]).toEqual([200, html, 'miss'])
    expect([second.status, second.text, second.headers['page-cache']]).toEqual([200, html, 'hit'])
    expect(seen).toHaveLength(1)
    expect(server.cache.stats()).toMatchObject({ pages: 1, tags: 1 })
  })

  it('is rendered once for 200 requests at the same time', async () => {
    const { open, passed } = createGate()
    const { handler, seen } = countingHandler(async () => {
      await passed
      return { body: html, headers: storable() }
    })
    const server = await startTestServer(handler)
    const asked = Array.from({ length: 200 }, () => server.ask('/'))
    await until(() => expect(server.received()).toBe(200))
    open()
    const replies = await Promise.all(asked)
    expect(replies.every(({ status, text }) => status === 200 && text === html)).toBe(true)
    expect(seen).toHaveLength(1)
  })

  it('is finished for the others when the client that came first goes away', async () => {
    const { open, passed } = createGate()
    let isAborted = false
    let calls = 0
    const server = await startTestServer(async (req, res) => {
      calls += 1
      res.on('close', () => {
        isAborted ||= !res.writableEnded
      })
      await passed
      res.writeHead(200, storable())
      res.end(html)
    })
    const first = connect(server.port, '127.0.0.1')
    first.write('GET / HTTP/1.1\r\nHost: anyar.localhost\r\n\r\n')
    await until(() => expect(calls).toBe(1))
    const left = new Promise((resolve) => first.once('close', resolve))
    const second = server.ask('/')
    await until(() => expect(server.received()).toBe(2))
    first.destroy()
    await left
    await sleep(20)
    open()
    expect((await second).text).toBe(html)
    expect([calls, isAborted]).toEqual([1, false])
  })

  it('is sent as brotli, gzip or plain, each with its own strong tag and length', async () => {
    const { handler } = countingHandler(() => ({
      body: html,
      headers: { ...storable(), Vary: 'RSC', 'X-Powered-By': 'N' },
    }))
    const server = await startTestServer(handler)
    const get = (encoding: string) => server.ask('/', { headers: { 'accept-encoding': encoding } })
    await get('br')
    await until(async () => expect((await get('gzip, br')).headers['content-encoding']).toBe('br'))
    const [br, gzip, plain] = [await get('gzip, br'), await get('gzip, br;q=0'), await get('')]
    expect(brotliDecompressSync(br.body).toString()).toBe(html)
    expect(gunzipSync(gzip.body).toString()).toBe(html)
    expect(plain.text).toBe(html)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { body, headers } of [br, gzip, plain]) {
      expect(headers.etag).toMatch(/^"[\w-]+"$/)
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=0, s-maxage=60',
        'content-length': String(body.length),
        'content-type': 'text/html; charset=utf-8',
        vary: 'Accept-Encoding',
      })
      expect(headers).not.toHaveProperty('cache-tag')
      expect(headers).not.toHaveProperty('page-cache-ttl')
      expect(headers).not.toHaveProperty('x-powered-by')
      expect(headers).not.toHaveProperty('transfer-encoding')
    }
  })

  it('is answered 304 to a client that has it', async () => {
    const { handler } = countingHandler(() => ({ body: html, headers: storable() }))
    const server = await startTestServer(handler)
    const etag = (await server.ask('/')).headers.etag ?? ''
    for (const tags of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const reply = await server.ask('/', { headers: { 'if-none-match': tags } })
      expect([reply.status, reply.body.length, reply.headers.etag]).toEqual([304, 0, etag])
      expect(reply.headers).toMatchObject({ vary: 'Accept-Encoding' })
    }
    for (const tags of ['"x"', '', etag.slice(1, -1)]) {
      expect((await server.ask('/', { headers: { 'if-none-match': tags } })).status).toBe(200)
    }
  })

  it('answers HEAD with the headers of GET, also when HEAD came first', async () => {
    const { handler, seen } = countingHandler(() => ({ body: html, headers: storable() }))
    const server = await startTestServer(handler)
    const head = await server.ask('/', { method: 'HEAD' })
    const get = await server.ask('/')
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(html.length),
    ])
    expect(head.headers.etag).toBe(get.headers.etag)
    expect(get.text).toBe(html)
    expect(seen.map(({ method }) => method)).toEqual(['GET'])
  })

  it('depends on host, path and known parameters, and the renderer sees nothing else', async () => {
    const { handler, seen } = countingHandler((req) => ({
      body: String(req.url),
      headers: storable(),
    }))
    const server = await startTestServer(handler)
    const headers = { 'accept-language': 'en', cookie: 'a=b', 'x-forwarded-host': 'evil.example' }
    await server.ask('/berita?x=1&halaman=2', { headers, host: 'ANYAR.localhost:81' })
    const reply = await server.ask('//berita?halaman=2&halaman=3&y=', { host: 'anyar.localhost.' })
    expect([reply.text, reply.headers['page-cache']]).toEqual(['/berita?halaman=2', 'hit'])
    await server.ask('/berita?halaman=2', { host: 'kareo.localhost' })
    expect(seen).toEqual([
      { headers: { host: 'anyar.localhost' }, method: 'GET', url: '/berita?halaman=2' },
      { headers: { host: 'kareo.localhost' }, method: 'GET', url: '/berita?halaman=2' },
    ])
  })

  it('may be a redirect or a page that is gone, but no error', async () => {
    const statuses = [301, 308, 410, 302, 404, 500]
    const { handler, seen } = countingHandler((req) => ({
      body: 'pindah',
      headers: { ...storable(), location: '/ke-sini' },
      status: Number(req.url?.slice(1)),
    }))
    const server = await startTestServer(handler)
    const states = []
    for (const status of statuses) {
      const first = await server.ask(`/${status}`)
      expect([first.status, first.headers.location]).toEqual([status, '/ke-sini'])
      states.push((await server.ask(`/${status}`)).headers['page-cache'])
    }
    expect(states).toEqual(['hit', 'hit', 'hit', 'miss', 'miss', 'miss'])
    expect(seen).toHaveLength(9)
  })

  it('is the same one for a visitor who shows a login cookie, real or not', async () => {
    const { handler, seen } = countingHandler((_req, call) => ({
      body: `${call}`,
      headers: storable(),
    }))
    const server = await startTestServer(handler)
    await server.ask('/')
    for (const cookie of ['payload-token=secret', 'xpayload-token=1']) {
      const reply = await server.ask('/', { headers: { cookie } })
      expect([reply.text, reply.headers['page-cache']]).toEqual(['1', 'hit'])
    }
    expect(seen).toHaveLength(1)
  })

  it('leaves memory whole for clients that ask many times in one breath, and for one that reads slowly', async () => {
    const { handler } = countingHandler(() => ({ body: html, headers: storable() }))
    const server = await startTestServer(handler)
    await server.ask('/')
    const socket = connect(server.port, '127.0.0.1')
    let answers = 0
    socket.pause()
    socket.write('GET / HTTP/1.1\r\nHost: anyar.localhost\r\n\r\n'.repeat(500))
    await sleep(200)
    socket.on('data', (data) => {
      answers += data.toString('latin1').split('</p><p>').length - 1
    })
    socket.resume()
    await until(() => expect(answers).toBeGreaterThan(500 * 198))
    expect(answers).toBeLessThanOrEqual(500 * 199)
    socket.destroy()
    expect((await server.ask('/')).text).toBe(html)
  })

  it('carries the date of the answer, also from memory', async () => {
    const { handler } = countingHandler(() => ({ body: html, headers: storable() }))
    const server = await startTestServer(handler)
    await server.ask('/')
    const agent = new Agent({ keepAlive: true })
    const { headers } = await server.ask('/', { agent })
    agent.destroy()
    expect(headers['page-cache']).toBe('hit')
    expect(Math.abs(Date.parse(headers.date ?? '') - Date.now())).toBeLessThan(60_000)
  })

  it('is answered with its last copy at once while nobody can render', async () => {
    let isThere = true
    const { handler, seen } = countingHandler(() => ({ body: html, headers: storable() }))
    const server = await startTestServer(handler, { canRender: () => isThere })
    await server.ask('/')
    server.forward(minute)
    isThere = false
    expect((await server.ask('/')).headers['page-cache']).toBe('stale')
    expect(seen).toHaveLength(1)
  })
})

describe('a page that fails to render', () => {
  const failing = (how: (call: number) => 'hang' | 'ok' | 'reply' | 'throw') => {
    let calls = 0
    return startTestServer(
      async (_req, res) => {
        calls += 1
        const turn = how(calls)
        if (turn === 'throw') throw new Error('no database')
        if (turn === 'hang') return new Promise<void>(() => undefined)
        if (turn === 'reply') res.writeHead(500, { 'content-type': 'text/html' })
        else res.writeHead(200, storable())
        res.end(`${turn} ${calls}`)
      },
      { patienceMs: 300, renderTimeoutMs: 900 },
    )
  }

  it.each(['reply', 'throw', 'hang'] as const)(
    'is answered with its last copy (%s), and logged once',
    async (turn) => {
      const server = await failing((call) => (call === 1 ? 'ok' : turn))
      await server.ask('/')
      server.forward(minute)
      for (let n = 0; n < 4; n += 1) {
        const reply = await server.ask('/')
        expect([reply.status, reply.text, reply.headers['page-cache']]).toEqual([
          200,
          'ok 1',
          'stale',
        ])
        expect(reply.headers.warning).toBe('110 - "Response is Stale"')
        server.forward(1500)
      }
      await until(() => expect(server.logged).toHaveLength(1))
    },
  )

  it('is not tried again in the second after a failure', async () => {
    const { handler, seen } = countingHandler((_req, call) =>
      call === 1 ? { body: 'ok', headers: storable() } : { status: 500 },
    )
    const server = await startTestServer(handler)
    await server.ask('/')
    server.forward(minute)
    for (let n = 0; n < 5; n += 1) expect((await server.ask('/')).text).toBe('ok')
    expect(seen).toHaveLength(2)
    server.forward(1000)
    await server.ask('/')
    expect(seen).toHaveLength(3)
  })

  it('comes back as soon as rendering works again', async () => {
    const server = await failing((call) => (call === 2 ? 'throw' : 'ok'))
    await server.ask('/')
    server.cache.purge({ keepStale: true, tags: ['news@1'] })
    expect((await server.ask('/')).text).toBe('ok 1')
    server.forward(1500)
    const reply = await server.ask('/')
    expect([reply.text, reply.headers['page-cache']]).toEqual(['ok 3', 'miss'])
    expect(reply.headers).not.toHaveProperty('warning')
  })

  it('uses its last copy for at most a day', async () => {
    const server = await failing((call) => (call === 1 ? 'ok' : 'throw'))
    await server.ask('/')
    server.forward(minute + 24 * 60 * minute - 5000)
    expect((await server.ask('/')).status).toBe(200)
    server.forward(6000)
    expect((await server.ask('/')).status).toBe(500)
  })

  it('without a copy is the error page of the renderer, or one of the server', async () => {
    const server = await failing((call) => (call === 1 ? 'reply' : call === 2 ? 'throw' : 'hang'))
    const [reply, thrown, hung] = [
      await server.ask('/'),
      await server.ask('/'),
      await server.ask('/'),
    ]
    expect([reply.status, reply.text]).toEqual([500, 'reply 1'])
    expect([thrown.status, thrown.text.includes('Terjadi gangguan')]).toEqual([500, true])
    expect([hung.status, hung.headers['retry-after']]).toEqual([503, '10'])
    expect(hung.text).toContain('Layanan sedang terganggu')
    expect(server.cache.stats()).toEqual({ bytes: 0, pages: 0, purges: 0, tags: 0 })
  })
})

describe('a failing page without text of its own', () => {
  it('is the error page of the server', async () => {
    const server = await startTestServer(countingHandler(() => ({ status: 502 })).handler)
    const reply = await server.ask('/')
    expect([reply.status, reply.text.includes('Terjadi gangguan')]).toEqual([500, true])
  })
})

describe('a purge', () => {
  it('makes the next request render anew', async () => {
    const { handler } = countingHandler((_req, call) => ({
      body: `${call}`,
      headers: storable('news@1, news:7'),
    }))
    const server = await startTestServer(handler)
    await server.ask('/')
    server.cache.purge({ keepStale: true, tags: ['news:7'] })
    expect((await server.ask('/')).text).toBe('2')
    expect((await server.ask('/')).headers['page-cache']).toBe('hit')
  })

  it('without keeping stale copies leaves nothing to fall back on', async () => {
    const { handler } = countingHandler((_req, call) => {
      if (call > 1) throw new Error('no database')
      return { body: 'secret', headers: storable() }
    })
    const server = await startTestServer(handler)
    await server.ask('/')
    server.cache.purge({ keepStale: false, tags: ['news@1'] })
    expect(server.cache.stats().bytes).toBe(0)
    const reply = await server.ask('/')
    expect([reply.status, reply.text.includes('secret')]).toEqual([500, false])
  })

  it.each([true, false])(
    'during a render keeps its old page from being served as new (keepStale %s)',
    async (keepStale) => {
      const { open, passed } = createGate()
      const { handler, seen } = countingHandler(async (_req, call) => {
        if (call === 1) await passed
        return { body: `${call}`, headers: storable() }
      })
      const server = await startTestServer(handler)
      const early = server.ask('/')
      await until(() => expect(seen).toHaveLength(1))
      server.cache.purge({ keepStale, tags: ['news@1'] })
      // Who comes after the purge must see what it announced, though the old render still runs.
      expect((await server.ask('/')).text).toBe('2')
      open()
      expect((await early).text).toBe('1')
      const reply = await server.ask('/')
      expect([reply.text, reply.headers['page-cache']]).toEqual(['2', 'hit'])
      expect(server.cache.stats().purges).toBe(0)
    },
  )
})
