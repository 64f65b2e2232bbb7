import { ensureSecret } from './ensureSecret'
import { loadSettings } from './loadSettings'
import { runStep } from './runStep'

/* `npm run dev`: the same sites with hot reload and without the page cache. */

Object.assign(process.env, { NODE_ENV: 'development' })
const env = loadSettings()
ensureSecret(env)
await runStep(['-C', 'production', '--import', 'tsx', 'src/setup/prepare.ts'])
// Next and React choose their kind when they are loaded, so only now.
const { serve } = await import('./serve')
await serve({ dev: true, env })
