import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Handler } from './handler'
import { underAny } from './isUnder'
import { offeredPages } from './offeredPages'

/**
 * Has reads of public pages answered by the site's own function, past the framework it is mounted
 * in, whose way from a request to a route costs as much as a part of the page. Everything else goes
 * to the framework: all until the site is open, and what the site fails to answer.
 * @param args.unkeptPaths folders that belong to the framework, as in `RequestListenerOptions`.
 */
export const askPages = ({
  handler,
  unkeptPaths,
}: {
  handler: Handler
  unkeptPaths: readonly string[]
}): Handler => {
  const isFrameworks = underAny(unkeptPaths)
  return async (req, res) => {
    const fetch = offeredPages()
    const { method = '', url = '/' } = req
    const isRead = method === 'GET' || method === 'HEAD'
    if (!fetch || !isRead || isFrameworks(url.split('?', 1)[0] ?? '')) return handler(req, res)
    const answer = await answerOf(fetch, req).catch(() => undefined)
    if (!answer) return handler(req, res)
    send(res, answer)
  }
}

type Answer = { body: Buffer; response: Response }

const answerOf = async (
  fetch: NonNullable<ReturnType<typeof offeredPages>>,
  { headers, method, url }: IncomingMessage,
): Promise<Answer> => {
  // Whose site it is stands in the header alone: not every host makes an address.
  const request = new Request(`http://localhost${url ?? '/'}`, { headers: pairs(headers), method })
  const response = await fetch(request)
  return { body: Buffer.from(await response.arrayBuffer()), response }
}

const pairs = (headers: IncomingMessage['headers']): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )

const send = (res: ServerResponse, { body, response: { headers, status } }: Answer): void => {
  res.writeHead(status, [...headers, ['content-length', String(body.length)]].flat())
  res.end(body)
}
