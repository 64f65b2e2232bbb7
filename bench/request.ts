import { Agent, request as httpRequest } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export type Answer = { body: Buffer; headers: NodeJS.Dict<string | string[]>; status: number }

/** One request to this machine under any host name. */
export const request = (args: {
  body?: string
  headers?: Record<string, string>
  host: string
  method?: string
  path: string
  port: number
}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { body, headers, host, method = 'GET', path, port } = args
    const sent = httpRequest(
      { agent, headers: { ...headers, host }, host: '127.0.0.1', method, path, port },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => resolve({ body: Buffer.concat(chunks), headers: response.headers, status: response.statusCode ?? 0 }))
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
