import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Counts running answers by connection, to close a server without cutting one off: Node's own
 * `closeIdleConnections` takes an answer for done while most of it still waits for a slow client.
 * @returns a function that closes every connection as soon as it has nothing more to send.
 */
export const trackConnections = (server: Server): (() => void) => {
  const running = new Map<Socket, number>()
  let isClosing = false

  const add = (socket: Socket, change: number): void => {
    const count = running.get(socket)
    if (count === undefined) return
    running.set(socket, count + change)
    if (isClosing && count + change === 0) socket.destroySoon()
  }

  server.on('connection', (socket: Socket) => {
    running.set(socket, 0)
    socket.once('close', () => running.delete(socket))
  })
  // One function for all answers: each is closed once, and this runs for every request.
  const closed = function (this: ServerResponse): void {
    add(this.req.socket, -1)
  }
  server.on('request', ({ socket }, res) => {
    add(socket, 1)
    res.on('close', closed)
  })

  return () => {
    isClosing = true
    for (const [socket, count] of running) if (count === 0) socket.destroySoon()
  }
}
