import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'

import { startTestServer, type TestServer } from '../testing/startTestServer'
import { until } from '../testing/until'

const KiB = 1024

const collecting = async (): Promise<TestServer & { broken: unknown[]; whole: number[] }> => {
  const whole: number[] = []
  const broken: unknown[] = []
  const server = await startTestServer(
    async (req, res) => {
      let bytes = 0
      try {
        for await (const chunk of req) bytes += (chunk as Buffer).length
      } catch (err) {
        broken.push(err)
        throw err
      }
      whole.push(bytes)
      res.end(`${bytes}`)
    },
    { forms: { '/aduan': { maxBytes: 64 * KiB } }, hasSession: (cookies) => cookies === 'masuk' },
  )
  return { ...server, broken, whole }
}

/** Sends a body without saying how long it will be, and reads until the server hangs up. */
const sendChunked = (
  port: number,
  { bytes, path }: { bytes: number; path: string },
): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let reply = ''
    socket.on('data', (data) => {
      reply += data.toString()
      if (reply.startsWith('HTTP/1.1 200')) socket.end()
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(reply))
    socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n`)
    const piece = 'x'.repeat(8 * KiB)
    for (let sent = 0; sent < bytes; sent += piece.length)
      socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`)
    socket.write('0\r\n\r\n')
  })

describe('a body', () => {
  it('refuses a declared body over the limit before the renderer sees it, and closes', async () => {
    const server = await collecting()
    const body = Buffer.alloc(64 * KiB + 1)
    const reply = await server.ask('/aduan', {
      body,
      headers: { 'content-length': body.length },
      method: 'POST',
    })
    expect([reply.status, reply.headers.connection]).toEqual([413, 'close'])
    expect(reply.text).toContain('Kiriman terlalu besar')
    expect([server.whole, server.broken]).toEqual([[], []])
  })

  it('lets a body through that is exactly at the limit', async () => {
    const server = await collecting()
    expect(
      (await server.ask('/aduan', { body: Buffer.alloc(64 * KiB), method: 'POST' })).text,
    ).toBe(`${64 * KiB}`)
    expect(await sendChunked(server.port, { bytes: 64 * KiB, path: '/aduan' })).toContain(
      `${64 * KiB}`,
    )
  })

  it('lets staff send more than strangers, and nobody anything where nothing is sent', async () => {
    const server = await collecting()
    const ask = async (path: string, bytes: number, headers = {}) =>
      (
        await server.ask(path, {
          body: Buffer.alloc(bytes),
          headers,
          host: 'localhost',
          method: 'POST',
        })
      ).status
    const staff = { cookie: 'masuk' }
    const files = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await ask('/api/news', 32 * KiB)).toBe(200)
    expect(await ask('/api/news', 32 * KiB + 1)).toBe(413)
    expect(await ask('/api/news', 2048 * KiB, staff)).toBe(200)
    expect(await ask('/api/news', 2048 * KiB + 1, staff)).toBe(413)
    expect(await ask('/api/media', 10, files)).toBe(413)
    expect(await ask('/api/media', 3000 * KiB, { ...files, ...staff })).toBe(200)
    expect(await ask('/aduan', 10, { ...files, ...staff })).toBe(415)
    expect(await ask('/berita', 10, staff)).toBe(405)
  })

  it('refuses JSON that lies too deep, however short', async () => {
    const server = await collecting()
    const ask = async (depth: number, headers = {}) =>
      (
        await server.ask('/api/users/login', {
          body: '['.repeat(depth),
          headers,
          host: 'localhost',
          method: 'POST',
        })
      ).status
    expect(await ask(20)).toBe(200)
    expect(await ask(21)).toBe(400)
    expect(await ask(200, { cookie: 'masuk' })).toBe(200)
    expect(await ask(201, { cookie: 'masuk' })).toBe(400)
  })

  it('takes only so many bodies at once of one address', async () => {
    const server = await startTestServer(
      async (req, res) => {
        for await (const _chunk of req) continue
        res.end('ok')
      },
      { bodyBounds: { bodiesOfAddress: 2 }, forms: { '/aduan': { maxBytes: KiB } } },
    )
    const open = [1, 2].map(() => {
      const socket = connect(server.port, '127.0.0.1')
      socket.write('POST /aduan HTTP/1.1\r\nHost: a.localhost\r\nContent-Length: 10\r\n\r\nx')
      return socket
    })
    await until(() => expect(server.received()).toBe(2))
    const send = async () => (await server.ask('/aduan', { body: 'x', method: 'POST' })).status
    expect(await send()).toBe(429)
    for (const socket of open) socket.destroy()
    await until(async () => expect(await send()).toBe(200))
  })

  it('refuses a body of unknown length when it gets too long, and never hands it on', async () => {
    const server = await collecting()
    const reply = await sendChunked(server.port, { bytes: 1024 * KiB, path: '/aduan' })
    expect(reply).toMatch(/^HTTP\/1\.1 413 /)
    expect(reply.toLowerCase()).toContain('connection: close')
    expect(reply).toContain('Kiriman terlalu besar')
    await until(() => expect(server.broken).toHaveLength(1))
    expect(server.whole).toEqual([])
    expect((await server.ask('/healthz')).status).toBe(200)
  })

  it('survives a renderer that answers after the body was refused', async () => {
    const server = await startTestServer(
      (req, res) => {
        req.resume().on('close', () => {
          res.write('late')
          res.end('later')
        })
      },
      { forms: { '/aduan': { maxBytes: KiB } } },
    )
    expect(await sendChunked(server.port, { bytes: 1024 * KiB, path: '/aduan' })).toMatch(
      /^HTTP\/1\.1 413 /,
    )
    expect((await server.ask('/healthz')).status).toBe(200)
  })
})
