import { spawn } from 'node:child_process'

/*
 * `npm run validate`: every check that needs no browser and no built application, two at a time
 * (each of them uses about one core). Prints the output of those that fail.
 */

const checks = [
  'lint',
  'typecheck',
  'check:format',
  'check:generated',
  'check:migrations',
  'unused',
  'boundaries',
  'test:unit',
]

type Result = { check: string; isOk: boolean; output: string; seconds: number }

const runCheck = (check: string): Promise<Result> =>
  new Promise((resolve) => {
    const startedAt = Date.now()
    const child = spawn('npm', ['run', '--silent', check], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('close', (code) => {
      const result = {
        check,
        isOk: code === 0,
        output,
        seconds: Math.round((Date.now() - startedAt) / 1000),
      }
      console.log(`${result.isOk ? 'ok    ' : 'GAGAL '} ${check} (${result.seconds} s)`)
      resolve(result)
    })
  })

const waiting = [...checks]
const results: Result[] = []
const worker = async (): Promise<void> => {
  for (let check = waiting.shift(); check; check = waiting.shift())
    results.push(await runCheck(check))
}
await Promise.all([worker(), worker()])

const failed = results.filter(({ isOk }) => !isOk)
for (const { check, output } of failed) console.log(`\n== ${check}\n${output.trim()}`)
console.log(
  failed.length === 0
    ? '\nSemua pemeriksaan lulus.'
    : `\nGagal: ${failed.map(({ check }) => check).join(', ')}`,
)
process.exitCode = failed.length === 0 ? 0 : 1
