import { ensureSecret } from './ensureSecret'
import { loadSettings } from './loadSettings'
import { runStep } from './runStep'
import { serve } from './serve'

/* `npm run dev`: the same sites with hot reload and without the page cache. */

Object.assign(process.env, { NODE_ENV: 'development' })
const env = loadSettings()
ensureSecret(env)
await runStep(['--import', 'tsx', 'src/setup/prepare.ts'])
await serve({ dev: true, env })
