import { spawnSync } from 'node:child_process'

/*
 * `npm start`: builds what is not built, then becomes the front (docs/decisions/010-memory.md).
 * Plain JavaScript, and the front is built code: no compiler stays in the process that answers
 * every request.
 */

process.env.NODE_ENV = 'production'
const build = spawnSync(
  process.execPath,
  ['-C', 'production', '--import', 'tsx', 'src/start/build.ts', '--if-stale'],
  { stdio: 'inherit' },
)
if (build.status !== 0) process.exit(build.status ?? 1)
// By address, not by name: the file is made by the build, and no tool that reads the sources finds
// it before.
await import(import.meta.resolve('../../.next/front.mjs'))
