import { spawn } from 'node:child_process'
import { Agent } from 'node:http'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { listen, type ListenOptions } from './listen'
import { ask } from './testing/ask'
import { createGate } from './testing/createGate'
import { until } from './testing/until'

const start = async (options: Pick<ListenOptions, 'listener'> & Partial<ListenOptions>) => {
  const listening = await listen({
    host: '127.0.0.1',
    isHandlingSignals: false,
    port: 0,
    ...options,
  })
  onTestFinished(listening.close)
  return { ...listening, port: Number(new URL(listening.url).port) }
}

describe('listen', () => {
  it('answers at the address it gives', async () => {
    const { url } = await start({ listener: (_req, res) => res.end('ada') })
    expect(await (await fetch(url)).text()).toBe('ada')
  })

  it('finishes a running request on shutdown, takes no new one, and then cleans up', async () => {
    const order: string[] = []
    let finish = (): void => undefined
    const { close, port } = await start({
      listener: (_req, res) => {
        order.push('started')
        res.once('finish', () => order.push('answered'))
        finish = () => res.end('selesai')
      },
      announceMs: 0,
      onClose: () => void order.push('cleaned'),
    })
    const running = ask({ port })
    await until(() => expect(order).toEqual(['started']))
    const closed = close()
    await expect(ask({ port })).rejects.toThrow('connect ')
    finish()
    expect((await running).text).toBe('selesai')
    await closed
    expect(order).toEqual(['started', 'answered', 'cleaned'])
  })

  it('loses no request of a client that keeps its connections', async () => {
    const { close, port } = await start({ listener: (_req, res) => res.end('ok') })
    const agent = new Agent({ keepAlive: true, maxSockets: 8 })
    const outcomes = new Set<string>()
    const answered = new Set<number>()
    const asking = Array.from({ length: 8 }, async (_, client) => {
      for (;;) {
        const outcome = await ask({ agent, port }).then(
          ({ text }) => text,
          (err: NodeJS.ErrnoException) => `${err.syscall} ${err.code}`,
        )
        outcomes.add(outcome)
        if (outcome !== 'ok') return
        answered.add(client)
      }
    })
    await until(() => expect(answered.size).toBe(8))
    await Promise.all([close(), ...asking])
    agent.destroy()
    // A connection that was never made carried no request.
    expect([...outcomes].filter((outcome) => !outcome.startsWith('connect '))).toEqual(['ok'])
  })

  it('says it is unavailable on connections that are still open while it shuts down', async () => {
    let finish = (): void => undefined
    const { close, port } = await start({
      listener: (_req, res) => {
        finish = () => res.end('selesai')
        res.writeHead(200, { 'content-length': 7 }).flushHeaders()
      },
    })
    const socket = connect(port, '127.0.0.1')
    let reply = ''
    socket.on('data', (data) => (reply += data.toString()))
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await until(() => expect(reply).toContain('keep-alive'))
    const left = new Promise((resolve) => socket.once('close', resolve))
    const closed = close()
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n')
    await sleep(50)
    finish()
    await Promise.all([closed, left])
    expect(reply).toMatch(/selesaiHTTP\/1\.1 503 [^]*unavailable\n$/)
  })

  it('sends a large answer to the end of a slow client', async () => {
    const size = 20_000_000
    const { close, port } = await start({
      graceMs: 60_000,
      listener: (_req, res) => {
        res.writeHead(200, { 'content-length': size })
        res.end(Buffer.alloc(size))
      },
    })
    const socket = connect(port, '127.0.0.1')
    const begun = createGate()
    const left = new Promise((resolve) => socket.once('close', resolve))
    let bytes = 0
    socket.on('data', (data) => {
      bytes += data.length
      begun.open()
      socket.pause()
      setImmediate(() => socket.resume())
    })
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await begun.passed
    await close()
    await left
    expect(bytes).toBeGreaterThan(size)
  })

  it('does not wait for connections that were busy and are idle now', async () => {
    let finish = (): void => undefined
    const { close, port } = await start({
      graceMs: 3_600_000,
      listener: (_req, res) => {
        res.writeHead(200, { 'content-length': 7 })
        finish = () => res.end('selesai')
        res.flushHeaders()
      },
    })
    const socket = connect(port, '127.0.0.1')
    let reply = ''
    socket.on('data', (data) => (reply += data.toString()))
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await until(() => expect(reply).toContain('keep-alive'))
    const closed = close()
    finish()
    await closed
    await until(() => expect(reply).toContain('selesai'))
  })

  it('cuts off what has not finished in time', async () => {
    const started = createGate()
    const { close, port } = await start({ graceMs: 50, listener: started.open })
    const outcome = ask({ port }).catch(String)
    await started.passed
    await close()
    expect(await outcome).toMatch(/socket hang up|ECONNRESET/)
  })

  it('shuts down once however often it is asked to', async () => {
    const onClose = vi.fn()
    const { close } = await start({ listener: (_req, res) => res.end(), onClose })
    await Promise.all([close(), close()])
    await close()
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('fails when the address is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    await expect(start({ listener: () => undefined, port })).rejects.toThrow('EADDRINUSE')
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'on %s finishes, cleans up and ends the process with code 0',
    async (signal) => {
      const file = path.join(import.meta.dirname, 'listen.ts')
      const script = `
      const { listen } = await import(${JSON.stringify(file)})
      const { url } = await listen({
        host: '127.0.0.1', port: 0,
        listener: (req, res) => { console.log('started'); setTimeout(() => res.end('selesai'), 200) },
        log: { error: console.error, info: () => {} },
        onClose: () => console.log('cleaned'),
      })
      setInterval(() => {}, 1000)
      console.log(url)`
      const child = spawn(process.execPath, [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        script,
      ])
      let output = ''
      child.stdout.on('data', (data: Buffer) => (output += data.toString()))
      child.stderr.on('data', (data: Buffer) => (output += data.toString()))
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
      await until(() => expect(output).toContain('http://'))
      const reply = ask({ port: Number(new URL(output.trim()).port) })
      await until(() => expect(output).toContain('started'))
      child.kill(signal)
      expect((await reply).text).toBe('selesai')
      expect(await ended).toBe(0)
      expect(output).toContain('cleaned')
    },
    30_000,
  )
})
