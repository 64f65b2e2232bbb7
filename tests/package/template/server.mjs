import { createRequestListener, listen } from 'balai-desa/server'
import next from 'next'

const port = Number(process.env.PORT)
const app = next({ dev: true, hostname: '127.0.0.1', port })
await app.prepare()
await listen({
  host: '127.0.0.1',
  listener: createRequestListener({
    hasSession: () => true,
    handler: app.getRequestHandler(),
    knownQuery: ['hal', 'q'],
    mediaDir: 'media',
    portalOrigins: [String(process.env.PUBLIC_URL)],
  }),
  onClose: () => app.close(),
  port,
})
console.log('ready')
