import { connect } from 'node:net'

import { describe, expect, it } from 'vitest'

import { startTestServer, type TestServer } from './testing/startTestServer'
import { until } from './testing/until'

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
    { bodyLimits: { '/': 64 * KiB, '/api': 256 * KiB } },
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

describe('limitBody', () => {
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

  it('has its own limit for the closest folder', async () => {
    const server = await collecting()
    const ask = (path: string, bytes: number) =>
      server.ask(path, { body: Buffer.alloc(bytes), host: 'localhost', method: 'POST' })
    expect((await ask('/api/media', 256 * KiB)).status).toBe(200)
    expect((await ask('/api/media', 256 * KiB + 1)).status).toBe(413)
    expect((await ask('/apis', 65 * KiB)).status).toBe(413)
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
    const server = await startTestServer((req, res) => {
      req.resume().on('close', () => {
        res.write('late')
        res.end('later')
      })
    })
    expect(await sendChunked(server.port, { bytes: 1024 * KiB, path: '/aduan' })).toMatch(
      /^HTTP\/1\.1 413 /,
    )
    expect((await server.ask('/healthz')).status).toBe(200)
  })
})
