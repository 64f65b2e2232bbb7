import { type Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'

export type Reply = { body: Buffer; headers: IncomingHttpHeaders; status: number; text: string }

/** Sends one request to 127.0.0.1, with any Host header and exactly the given path. */
export const ask = (args: {
  /** Keeps connections between requests; without one each request has its own. */
  agent?: Agent
  body?: Buffer | string | undefined
  headers?: OutgoingHttpHeaders
  host?: string
  method?: string
  path?: string
  port: number
}): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const {
      agent = false,
      body,
      headers,
      host = 'anyar.localhost',
      method = 'GET',
      path = '/',
      port,
    } = args
    const req = request({ agent, headers: { host, ...headers }, method, path, port }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () => {
        const whole = Buffer.concat(chunks)
        resolve({
          body: whole,
          headers: res.headers,
          status: res.statusCode ?? 0,
          text: whole.toString(),
        })
      })
    })
    req.on('error', reject)
    req.end(body)
  })
