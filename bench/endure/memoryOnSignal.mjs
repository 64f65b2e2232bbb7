import { writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/*
 * Loaded into the front and its workers by the bench alone (NODE_OPTIONS): on SIGUSR2 a process
 * collects its garbage and writes what is left to the folder of MEMORY_DIR.
 */

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

process.on('SIGUSR2', () => {
  collect()
  collect()
  // `external` holds the buffers too.
  const { external, heapUsed } = process.memoryUsage()
  writeFileSync(`${process.env.MEMORY_DIR}/${process.pid}`, String(heapUsed + external))
})
