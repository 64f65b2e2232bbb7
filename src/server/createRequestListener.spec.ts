import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'

import { countingHandler, storable } from './testing/countingHandler'
import { startTestServer } from './testing/startTestServer'

const echo = () =>
  countingHandler((req) => ({ body: `${req.method} ${req.url}`, headers: { Vary: 'RSC' } }))

describe('createRequestListener', () => {
  it.each([
    '/%',
    '/%zz',
    '/a/../b',
    '/%2e%2e/b',
    '/a%00',
    '//%5cevil',
    '*',
    'http://evil.example/',
    '/berita?q=%ff',
  ])('answers %s with a 400 page and renders nothing', async (path) => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler)
    const reply = await server.ask(path)
    expect([reply.status, reply.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8'])
    expect(reply.text).toContain('Alamat tidak dapat dibaca')
    expect(seen).toHaveLength(0)
  })

  it.each(['a b', 'a/b', 'evil.example/@anyar', 'a..b', 'a:99999999', '<script>', 'x'.repeat(300)])(
    'answers the host %j with a 400 page and renders nothing',
    async (host) => {
      const { handler, seen } = echo()
      const server = await startTestServer(handler)
      expect((await server.ask('/', { host })).status).toBe(400)
      expect(seen).toHaveLength(0)
    },
  )

  it('answers a request without a host with a 400 page', async () => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler)
    const socket = connect(server.port, '127.0.0.1')
    socket.end('GET / HTTP/1.0\r\n\r\n')
    expect(String((await socket.toArray())[0])).toMatch(/^HTTP\/1\.1 400 /)
    expect(seen).toHaveLength(0)
  })

  it('answers health checks on any host', async () => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler)
    expect(await server.ask('/healthz', { host: '10.0.0.7' })).toMatchObject({
      status: 200,
      text: 'ok\n',
    })
    expect((await server.ask('/healthz', { method: 'HEAD' })).status).toBe(200)
    expect(seen).toHaveLength(0)
  })

  it('asks the renderer whether it is ready, and says no at once without one', async () => {
    let isThere = true
    const { handler, seen } = countingHandler(() => ({ body: 'siap' }))
    const server = await startTestServer(handler, { canRender: () => isThere })
    expect((await server.ask('/readyz')).text).toBe('siap')
    isThere = false
    expect((await server.ask('/readyz')).status).toBe(503)
    expect(seen).toHaveLength(1)
  })

  it('refuses a request with two hosts, of which nobody knows which one counts', async () => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler)
    const socket = connect(server.port, '127.0.0.1')
    socket.end(
      'GET / HTTP/1.1\r\nHost: anyar.localhost\r\nHost: kareo.localhost\r\nConnection: close\r\n\r\n',
    )
    expect(String((await socket.toArray())[0])).toMatch(/^HTTP\/1\.1 400 /)
    expect(seen).toHaveLength(0)
  })

  it.each(['TRACE', 'PROPFIND', 'LOCK'])('does not know the method %s', async (method) => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler)
    expect((await server.ask('/', { method })).status).toBe(405)
    expect(seen).toHaveLength(0)
  })

  it('shows what only the portal has on each of its hosts and nowhere else', async () => {
    const server = await startTestServer(echo().handler, {
      portalOrigins: ['http://localhost:3000', 'http://192.168.1.5:3000'],
      portalPaths: ['/admin', '/api', '/undangan'],
    })
    const statuses = []
    for (const host of ['localhost', '192.168.1.5:3000', 'anyar.localhost', '[::1]'])
      statuses.push((await server.ask('/undangan/x', { host })).status)
    expect(statuses).toEqual([200, 200, 404, 404])
  })

  it('lets a server function be called with a session, in the admin alone', async () => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler, { hasSession: (cookies) => cookies === 'masuk' })
    const call = async (path: string, cookie: string, host = 'localhost') =>
      (
        await server.ask(path, {
          body: '[]',
          headers: { cookie, 'next-action': '4'.repeat(42) },
          host,
          method: 'POST',
        })
      ).status
    expect(await call('/admin', '')).toBe(403)
    expect(await call('/admin', 'payload-token=x')).toBe(403)
    expect(await call('/berita', 'masuk', 'anyar.localhost')).toBe(404)
    expect(await call('/', 'masuk')).toBe(404)
    expect(seen).toHaveLength(0)
    expect(await call('/admin', 'masuk')).toBe(200)
  })

  it('tells the renderer who the client is, whatever the client says', async () => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler)
    const headers = {
      forwarded: 'for=9.9.9.9',
      'x-forwarded-for': '9.9.9.9',
      'x-forwarded-proto': 'https',
      'x-real-ip': '9.9.9.9',
    }
    await server.ask('/api/users/me', { headers, host: 'localhost' })
    expect(seen[0]?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
    })
    expect(seen[0]?.headers).not.toHaveProperty('forwarded')
    expect(seen[0]?.headers).not.toHaveProperty('x-real-ip')
  })

  it('believes the proxies it was told of', async () => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler, { proxies: 1 })
    const headers = { 'x-forwarded-for': '9.9.9.9, 203.0.113.7', 'x-forwarded-proto': 'https' }
    await server.ask('/api/users/me', { headers, host: 'localhost' })
    expect(seen[0]?.headers).toMatchObject({
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-proto': 'https',
    })
  })

  it('sends the admin to its own host and hides the API from all others', async () => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler)
    const onVillage = (path: string) => server.ask(path, { host: 'anyar.localhost:3000' })
    const redirect = await onVillage('//admin/collections/news?page=2')
    expect([redirect.status, redirect.headers.location]).toEqual([
      302,
      'http://localhost:3000/admin/collections/news?page=2',
    ])
    expect((await onVillage('/%61dmin')).headers.location).toBe('http://localhost:3000/admin')
    for (const path of ['/api', '/api/users/login', '/%61pi/users', '//api/news']) {
      expect((await onVillage(path)).status).toBe(404)
    }
    expect(
      (await server.ask('/api/users/login', { host: 'anyar.localhost', method: 'POST' })).status,
    ).toBe(404)
    expect(seen).toHaveLength(0)
    expect((await onVillage('/administrasi')).text).toBe('GET /administrasi')
    expect((await onVillage('/apidoc')).text).toBe('GET /apidoc')
  })

  it('gives admin and API, on their own host, to the renderer as asked', async () => {
    const { handler, seen } = countingHandler((req) => ({
      body: String(req.url),
      headers: { ...storable(), Vary: 'RSC' },
    }))
    const server = await startTestServer(handler)
    const headers = { cookie: 'payload-token=x', 'x-forwarded-host': 'evil.example' }
    for (const path of ['/admin?a=1&a=%zz', '/api/news?where[x]=1', '/_next/static/a.js']) {
      const reply = await server.ask(path, { headers, host: 'LOCALHOST:3000' })
      expect(reply.text).toBe(path)
      expect(reply.headers).toMatchObject({ 'page-cache': 'bypass', vary: 'RSC' })
    }
    expect(seen.every((one) => one.headers.cookie === 'payload-token=x')).toBe(true)
    expect(seen.every((one) => one.headers['x-forwarded-host'] === undefined)).toBe(true)
    expect(server.cache.stats().bytes).toBe(0)
  })

  it.each([
    '/admin/create-first-user',
    '/admin/create-first-user/',
    '/api/users/first-register',
    '//api/users/%66irst-register',
  ])('hides %s on every host', async (path) => {
    const { handler, seen } = echo()
    const server = await startTestServer(handler)
    for (const host of ['localhost:3000', 'anyar.localhost']) {
      expect((await server.ask(path, { host, method: 'POST' })).status).toBe(404)
      expect((await server.ask(path, { host })).status).toBe(404)
    }
    expect(seen).toHaveLength(0)
  })

  it('gives forms to the renderer as they are sent', async () => {
    const server = await startTestServer(
      async (req, res) => {
        let body = ''
        for await (const chunk of req) body += String(chunk)
        res.setHeader('Content-Type', 'text/html')
        res.setHeader('Vary', 'RSC')
        res.setHeader('Accept-CH', 'X')
        res.end(`${req.url} ${body}`)
      },
      { forms: { '/aduan': { maxBytes: 1024 } } },
    )
    const reply = await server.ask('/aduan?x=1', { body: 'isi=jalan+rusak', method: 'POST' })
    expect([reply.status, reply.text, reply.headers['page-cache']]).toEqual([
      200,
      '/aduan?x=1 isi=jalan+rusak',
      'bypass',
    ])
    expect(reply.headers).not.toHaveProperty('vary')
    expect(reply.headers).not.toHaveProperty('accept-ch')
  })

  it('answers 500 when the renderer throws, and lives on', async () => {
    const server = await startTestServer(() => {
      throw new Error('broken')
    })
    const reply = await server.ask('/aduan', { method: 'POST' })
    expect([reply.status, reply.text.includes('Terjadi gangguan')]).toEqual([500, true])
    expect((await server.ask('/admin', { host: 'localhost' })).status).toBe(500)
    expect(server.logged).toEqual(['POST request failed', 'GET request failed'])
  })

  it('without a cache renders every request, without unknown parameters', async () => {
    const { handler, seen } = countingHandler((_req, call) => ({
      body: `${call}`,
      headers: storable(),
    }))
    const server = await startTestServer(handler, { cache: undefined })
    await server.ask('/?x=1&q=a')
    const reply = await server.ask('/?q=a')
    expect([reply.text, reply.headers['page-cache']]).toEqual(['2', 'bypass'])
    expect(reply.headers).not.toHaveProperty('page-cache-ttl')
    expect(seen.map(({ url }) => url)).toEqual(['/?q=a', '/?q=a'])
  })
})
