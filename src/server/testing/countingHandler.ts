import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

import type { Handler } from '../handler'

export type Answered = { body?: Buffer | string; headers?: OutgoingHttpHeaders; status?: number }

type Seen = {
  headers: IncomingMessage['headers']
  method: string | undefined
  url: string | undefined
}

/** A renderer that remembers what it was asked and answers with what `answer` returns. */
export const countingHandler = (
  answer: (req: IncomingMessage, call: number) => Answered | Promise<Answered>,
): { handler: Handler; seen: Seen[] } => {
  const seen: Seen[] = []
  const handler: Handler = async (req, res) => {
    seen.push({ headers: { ...req.headers }, method: req.method, url: req.url })
    const { body = '', headers = {}, status = 200 } = await answer(req, seen.length)
    res.writeHead(status, headers)
    res.end(body)
  }
  return { handler, seen }
}

/** Headers of a page that may be kept for a minute. */
export const storable = (tags = 'news@1'): OutgoingHttpHeaders => ({
  'Cache-Control': 'public, max-age=0, s-maxage=60',
  'Cache-Tag': tags,
  'Content-Type': 'text/html; charset=utf-8',
  'Page-Cache-TTL': '60',
})
