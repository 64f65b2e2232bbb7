import { readFileSync } from 'node:fs'

import { portalHttp } from '../src/portal/portalHttp'
import { createPageCache, createRequestListener, createSessionCheck, listen } from '../src/server'

/*
 * The front as it is shipped, with a renderer that answers any village's page with the one given:
 * what is measured is how a kept page leaves, with every limit of the door on.
 */

const [port = '0', page = ''] = process.argv.slice(2)
const { body, headers } = JSON.parse(readFileSync(page, 'utf8')) as {
  body: string
  headers: Record<string, string>
}
const listener = createRequestListener({
  ...portalHttp,
  cache: createPageCache({ maxBytes: 256 * 1024 * 1024 }),
  handler: (_req, res) => {
    res.writeHead(200, { ...headers, 'page-cache-ttl': '86400' })
    res.end(body)
  },
  hasSession: createSessionCheck({ cookieNames: ['payload-token'], key: 'bench' }),
  portalOrigins: ['http://localhost:3000'],
})
await listen({ host: '127.0.0.1', listener, port: Number(port) })
console.log('ready')
