import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers a load balancer's question: 200 `ok`, or 503 `unavailable`. */
export const sendHealth = (args: {
  isHealthy: boolean
  req: IncomingMessage
  res: ServerResponse
}): void => {
  const { isHealthy, req, res } = args
  const text = isHealthy ? 'ok\n' : 'unavailable\n'
  res.writeHead(isHealthy ? 200 : 503, {
    'cache-control': 'no-store',
    'content-length': text.length,
    'content-type': 'text/plain; charset=utf-8',
  })
  res.end(req.method === 'HEAD' ? undefined : text)
}
