import { getPayload } from 'payload'

import { takeNumber } from '../../collections/numbers/takeNumber'
import config from '../../payload.config'

/**
 * A process of its own that takes numbers: `takeNumbers.ts SERIES COUNT`, on the database of its
 * environment. Prints `siap` when it can begin, begins at the first byte of standard input, and
 * prints the numbers.
 */
const [series, count] = process.argv.slice(2)
if (!series || !count) throw new Error('Pemakaian: takeNumbers.ts SERI JUMLAH')

// While modules load in another thread, nothing else keeps the process alive.
const awake = setInterval(() => undefined, 1000)
const payload = await getPayload({ config })
clearInterval(awake)
process.stdout.write('siap\n')
await new Promise((resolve) => process.stdin.once('data', resolve))
const numbers: number[] = []
for (let taken = 0; taken < Number(count); taken += 1)
  numbers.push(await takeNumber({ payload, series }))
process.stdout.write(`${JSON.stringify(numbers)}\n`)
await payload.destroy()
process.exit(0)
