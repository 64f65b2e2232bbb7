import { spawnSync } from 'node:child_process'

import { killSaves } from './killSaves'

/*
 * `npm run endure [-- ROUNDS REQUESTS SEED]`: long campaigns. `kill -9` in the middle of saves, and a
 * flood of addresses that do not exist. Exit code 1 when something was lost or grew.
 */

const [rounds = '100', requests = '100000', given = '1'] = process.argv.slice(2)
const seed = Number(given)
let isGood = true

console.log(`kill -9 in saves: ${rounds} rounds, seed ${seed}`)
const kills = await killSaves({ log: console.log, rounds: Number(rounds), seed })
console.log(JSON.stringify(kills))
isGood &&= kills.faults.length === 0

console.log(`Flood of ${requests} addresses`)
const flood = spawnSync(process.execPath, ['--expose-gc', '-C', 'production', '--import', 'tsx', 'bench/endure/runFloodPortal.ts', requests, given], { stdio: 'inherit' })
isGood &&= flood.status === 0

console.log(isGood ? 'Nothing was lost.' : 'Something was lost or grew; see above.')
process.exit(isGood ? 0 : 1)
