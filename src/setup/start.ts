import { ensureSecret } from './ensureSecret'
import { isBuildFresh } from './isBuildFresh'
import { loadSettings } from './loadSettings'
import { runStep } from './runStep'

/* `npm start`: everything from an empty machine to a running site. */

Object.assign(process.env, { NODE_ENV: 'production' })
const env = loadSettings()
ensureSecret(env)
if (!isBuildFresh(process.cwd())) {
  console.log('Membangun aplikasi, kira-kira satu sampai dua menit …')
  await runStep(['node_modules/next/dist/bin/next', 'build'])
}
await runStep(['-C', 'production', '--import', 'tsx', 'src/setup/prepare.ts'])
// Next and React choose their kind when they are loaded, so only now.
const { serve } = await import('./serve')
await serve({ dev: false, env }).catch((error: NodeJS.ErrnoException) => {
  const isTaken = error.code === 'EADDRINUSE'
  console.error(isTaken ? `Port ${env.port} sudah dipakai. Atur PORT ke angka lain.` : error)
  process.exit(1)
})
console.log(`Siap melayani di ${env.publicUrl}`)
