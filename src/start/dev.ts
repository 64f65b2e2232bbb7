import path from 'node:path'

import { portalHttp } from '../portal/portalHttp'
import { createRequestListener, listen } from '../server'
import { ensureSecret } from './ensureSecret'
import { loadSettings } from './loadSettings'
import { runStep } from './runStep'

/* `npm run dev`: the same sites with hot reload and without the page cache. */

Object.assign(process.env, { NODE_ENV: 'development' })
const env = loadSettings()
ensureSecret(env)
await runStep(['-C', 'production', '--import', 'tsx', 'src/commands/prepare.ts'])
// Next and React choose their kind when they are loaded, so only now.
const { default: next } = await import('next')
const app = next({ dev: true, dir: process.cwd(), hostname: env.host, port: env.port })
await app.prepare()
const listener = createRequestListener({
  ...portalHttp,
  handler: app.getRequestHandler(),
  // Anybody who reaches a machine of development may send what staff may.
  hasSession: () => true,
  mediaDir: path.join(env.dataDir, 'media'),
  portalOrigins: env.portalOrigins,
})
await listen({ host: env.host, listener, onClose: () => app.close(), port: env.port })
console.log(`Siap melayani di ${env.publicUrl}`)
