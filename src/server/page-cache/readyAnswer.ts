import { type ServerResponse, STATUS_CODES } from 'node:http'

/**
 * A whole answer of HTTP/1.1 as bytes; the date in its head is brought up to the second when it is
 * sent.
 */
export type ReadyAnswer = { bytes: Buffer; dateAt: number; second: number }

const keepAliveSeconds = 65

/** Makes an answer that leaves from memory, head and body in one piece. */
export const readyAnswer = (args: {
  body: Buffer
  head: readonly string[]
  status: number
}): ReadyAnswer => {
  const { body, head, status } = args
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n`
  for (let at = 0; at + 1 < head.length; at += 2)
    text += `${head[at]}: ${oneLine(head[at + 1])}\r\n`
  text += 'page-cache: hit\r\nconnection: keep-alive\r\n'
  text += `keep-alive: timeout=${keepAliveSeconds}\r\ndate: `
  const tail = `${new Date(0).toUTCString()}\r\n\r\n`
  const bytes = Buffer.allocUnsafeSlow(text.length + tail.length + body.length)
  bytes.write(text + tail, 'latin1')
  body.copy(bytes, text.length + tail.length)
  return { bytes, dateAt: text.length, second: 0 }
}

/** A header's value must not begin another header. */
const oneLine = (value: string | undefined): string => String(value ?? '').replace(/[\r\n]/g, ' ')

/**
 * Whether an answer may leave as ready bytes: to a client of HTTP/1.1 that keeps its connection, in
 * its turn, with nothing set on the answer by anybody else.
 */
export const takesReadyAnswer = (res: ServerResponse): boolean => {
  const { shouldKeepAlive, socket } = res
  return (
    shouldKeepAlive &&
    socket !== null &&
    !socket.writableNeedDrain &&
    !res.headersSent &&
    res.req.httpVersionMinor === 1 &&
    res.getHeaderNames().length === 0
  )
}

/**
 * Writes an answer past Node's own making of heads, which costs more than everything else a hit
 * does (decision 017). What Node keeps count of (connections, pipelining, time limits) hangs on the
 * event `finish`, which comes when the socket has taken the bytes.
 */
export const sendReadyAnswer = (res: ServerResponse, answer: ReadyAnswer): void => {
  const { socket } = res
  if (socket === null) return
  bringUpToDate(answer)
  // What `headersSent` and `writableEnded` read.
  Object.assign(res, { _header: '-', _headerSent: true, finished: true })
  if (socket.write(answer.bytes)) res.emit('finish')
  else socket.once('drain', () => res.emit('finish'))
}

let clock = { second: -1, text: '' }

const bringUpToDate = (answer: ReadyAnswer): void => {
  const second = Math.floor(Date.now() / 1000)
  if (answer.second === second) return
  if (clock.second !== second) clock = { second, text: new Date(second * 1000).toUTCString() }
  answer.bytes.write(clock.text, answer.dateAt, 'latin1')
  answer.second = second
}
