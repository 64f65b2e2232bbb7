import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { isBuildFresh } from '../src/start/isBuildFresh'
import { chromiumHint, findChromium } from '../themes/check/chromium'

/*
 * `npm test [-- SUITE...]`: prepares what the suites need, runs them one after the other and ends
 * with one line, `N passed, N failed`, over all of them.
 */

type Counts = { failed: number; passed: number; skipped: number }
type Report = {
  numFailedTests: number
  numPassedTests: number
  numPendingTests: number
  testResults: { assertionResults: unknown[]; status: string }[]
}

const root = path.resolve(import.meta.dirname, '..')
const suites = ['unit', 'int', 'mongo', 'e2e', 'package']

const main = async (wanted: string[]): Promise<void> => {
  const unknown = wanted.filter((suite) => !suites.includes(suite))
  if (unknown.length > 0)
    throw new Error(`Suite tidak dikenal: ${unknown.join(', ')}. Yang ada: ${suites.join(', ')}.`)
  const chosen = suites.filter((suite) => wanted.length === 0 || wanted.includes(suite))
  if (chosen.includes('e2e')) {
    ensureChromium()
    await ensureBuild()
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'balai-run-'))
  const total: Counts = { failed: 0, passed: 0, skipped: 0 }
  for (const suite of chosen) {
    console.log(`\n== ${suite}`)
    const counts = await runSuite(suite, path.join(folder, `${suite}.json`))
    for (const key of ['failed', 'passed', 'skipped'] as const) total[key] += counts[key]
  }
  await rm(folder, { force: true, recursive: true })
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
}

const runSuite = async (suite: string, reportFile: string): Promise<Counts> => {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const script =
    suite === 'mongo'
      ? ['-C', 'production', '--import', 'tsx', 'tests/mongo/run.ts']
      : ['node_modules/vitest/vitest.mjs', 'run', '--project', suite]
  const code = await run(process.execPath, [...script, ...reporters])
  // Without Java and Maven the Mongo suite says so and ends well; on CI it fails instead.
  if (!existsSync(reportFile))
    return { failed: code === 0 ? 0 : 1, passed: 0, skipped: code === 0 ? 1 : 0 }
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  return {
    // A run can fail without a failed test, by an error outside of one.
    failed: code === 0 ? failed : Math.max(failed, 1),
    passed: report.numPassedTests,
    skipped: report.numPendingTests,
  }
}

const ensureChromium = (): void => {
  if (findChromium()) return
  const isRoot = process.getuid?.() === 0
  if (isRoot && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    console.log('Memasang Chromium dengan apt-get …')
    spawnSync(
      'sh',
      [
        '-c',
        'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium',
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
  }
  if (!findChromium()) throw new Error(chromiumHint)
}

const ensureBuild = async (): Promise<void> => {
  if (isBuildFresh(root)) return
  console.log('Membangun aplikasi untuk uji di peramban …')
  const code = await run(process.execPath, [
    '-C',
    'production',
    '--import',
    'tsx',
    'src/start/build.ts',
  ])
  if (code !== 0) throw new Error('Aplikasi tidak dapat dibangun.')
}

const run = async (program: string, args: string[]): Promise<number> => {
  const [code] = (await once(
    spawn(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }),
    'exit',
  )) as [null | number]
  return code ?? 1
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.log('\n0 passed, 1 failed')
  process.exitCode = 1
})
