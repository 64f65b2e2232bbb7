import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'

import { examples } from '../../themes/base/examples/index'
import { checkTheme } from '../../themes/check/checkTheme'
import { chromiumArguments, chromiumHint, findChromium } from '../../themes/check/chromium'
import { loadTheme } from '../../themes/check/loadTheme'
import { reportLines } from '../../themes/check/reportLines'
import type { CompleteTheme, Theme } from '../../themes/contract/defineTheme'
import { themeFolders } from './themeFolders'

/* `npm run theme:check [-- NAME... --no-browser]`: every rule over every page of the themes. */

const usage = 'Cara pakai: npm run theme:check -- [TEMA...] [--no-browser]'

const fail = (line: string): never => {
  console.error(line)
  process.exit(1)
}

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { 'no-browser': { default: false, type: 'boolean' } },
    })
  } catch {
    return fail(usage)
  }
}

const openBrowser = async (): Promise<Browser> => {
  const executablePath =
    findChromium() ?? fail(`${chromiumHint} Tanpa peramban: npm run theme:check -- --no-browser`)
  return chromium.launch({ args: chromiumArguments, executablePath })
}

/** One line that counts on a terminal, a line at each quarter elsewhere. */
const progress = (name: string) => (done: number, total: number) => {
  if (process.stderr.isTTY)
    process.stderr.write(
      `\r${name}: ${done} dari ${total} halaman di peramban${done === total ? '\n' : ''}`,
    )
  else if (done % Math.ceil(total / 4) === 0 || done === total)
    console.error(`${name}: ${done} dari ${total} halaman di peramban`)
}

const load = async (name: string): Promise<Theme | undefined> => {
  try {
    return await loadTheme(path.join(root, name))
  } catch (error) {
    console.log(
      `GALAT T001-load: ${name}\n  ${error instanceof Error ? error.message : String(error)}`,
    )
    console.log('  Perbaikan: betulkan yang disebut di atas di folder tema itu, lalu periksa lagi.')
    console.log(`${name}: 1 galat, 0 peringatan, 0 saran`)
    process.exitCode = 1
    return undefined
  }
}

const root = path.resolve('themes')
const { positionals: wanted, values } = readArguments()
const names = await themeFolders(root)
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0)
  fail(`Tema tidak ada: ${unknown.join(', ')}. Yang ada: ${names.join(', ')}.`)

const base = (await load('base')) as CompleteTheme | undefined
if (!base) fail('Tanpa tema base, tema lain tidak dapat diperiksa.')
const browser = values['no-browser'] ? undefined : await openBrowser()
for (const name of names.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const theme = name === 'base' ? base : await load(name)
  if (!theme || !base) continue
  const findings = await checkTheme({ base, browser, examples, onProgress: progress(name), theme })
  for (const line of reportLines({ findings, name })) console.log(line)
  if (findings.some(({ level }) => level === 'error')) process.exitCode = 1
}
if (!browser)
  console.log('Tanpa peramban: T300-accessible dan T310-sideways-scroll tidak diperiksa.')
await browser?.close()
