import { connect } from 'node:net'

export type Load = { failed: number; p99Ms: number; perSecond: number }

const connections = 32

/**
 * Requests as fast as answers come, over 32 kept connections. Written on bare sockets, since the
 * generator shares this machine's cores with the server: a heavier one would measure itself.
 */
export const load = async (args: {
  headers?: Record<string, string>
  host: string
  path: string
  port: number
  seconds: number
}): Promise<Load> => {
  const { headers = {}, host, path, port, seconds } = args
  const lines = Object.entries({ 'accept-encoding': 'br, gzip', host, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const message = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  const end = performance.now() + seconds * 1000
  const results = await Promise.all(
    Array.from({ length: connections }, () => converse({ end, message, port })),
  )
  const times = results.flatMap((each) => each.times).sort((a, b) => a - b)
  return {
    failed: results.reduce((sum, each) => sum + each.failed, 0),
    p99Ms: Math.round(times[Math.floor(times.length * 0.99)] ?? 0),
    perSecond: Math.round(times.length / seconds),
  }
}

/** One connection: the next request goes out when the answer before is complete. */
const converse = (args: {
  end: number
  message: Buffer
  port: number
}): Promise<{ failed: number; times: number[] }> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: args.port })
    const times: number[] = []
    let failed = 0
    let received: Buffer = Buffer.alloc(0)
    let sentAt = 0
    const send = () => {
      sentAt = performance.now()
      socket.write(args.message)
    }
    socket.setNoDelay(true)
    socket.once('connect', send)
    socket.once('error', reject)
    socket.once('close', () => resolve({ failed, times }))
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      if (!isComplete(received)) return
      if (received.toString('latin1', 9, 12) !== '200') failed += 1
      received = Buffer.alloc(0)
      const now = performance.now()
      times.push(now - sentAt)
      if (now < args.end) send()
      else socket.destroy()
    })
  })

const isComplete = (received: Buffer): boolean => {
  const head = received.indexOf('\r\n\r\n')
  if (head < 0) return false
  const length = /content-length: (\d+)/i.exec(received.toString('latin1', 0, head))
  if (length) return received.length >= head + 4 + Number(length[1])
  return received.subarray(-5).toString('latin1') === '0\r\n\r\n'
}
