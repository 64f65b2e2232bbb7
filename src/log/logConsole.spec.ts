import { spawnSync } from 'node:child_process'
import { describe, expect, it, onTestFinished } from 'vitest'

import { createLog } from './createLog'
import { logConsole } from './logConsole'

const collect = (): string[] => {
  const lines: string[] = []
  onTestFinished(
    logConsole(createLog({ logFormat: 'text', mode: 'production' }, (line) => lines.push(line))),
  )
  return lines
}

describe('what libraries print', () => {
  it('is one line without a stack, whatever it is made of', () => {
    const lines = collect()
    const error = new TypeError('Cannot read properties of undefined')
    console.error(error)
    console.error('\u001b[31m⨯\u001b[39m', Object.assign(new Error('rusak'), { digest: '1' }))
    console.error(` ⨯ ${new Error('sebagai tulisan').stack}`)
    console.warn('Peringatan', { isi: 'tulisan warga' })
    expect(lines).toEqual([
      'TypeError: Cannot read properties of undefined',
      'Error: rusak',
      'Error: sebagai tulisan',
      'Peringatan',
    ])
  })

  it('holds nothing personal', () => {
    const lines = collect()
    console.error(
      'Gagal',
      new Error('Failed query: insert\nparams: warga@contoh.invalid,3201010101010001', {
        cause: new Error('SQLITE_FULL: disk is full'),
      }),
    )
    console.warn('Surel warga@contoh.invalid ditolak')
    expect(lines).toEqual([
      'Gagal – Error: Failed query: SQLITE_FULL: disk is full',
      'Surel [surel] ditolak',
    ])
  })
})

describe('an error that nobody caught', () => {
  const run = (script: string) =>
    spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `import { createLog } from './src/log/createLog'; import { endOnFault } from './src/log/logConsole'; endOnFault(createLog({ logFormat: 'text', mode: 'production' })); ${script}`,
      ],
      { encoding: 'utf8' },
    )

  it.each([
    "throw new Error('Failed query: x\\nparams: RAHASIA')",
    "Promise.reject(new Error('Failed query: x\\nparams: RAHASIA'))",
  ])('ends the process with one line: %s', (script) => {
    const { status, stderr } = run(`setTimeout(() => { ${script} }, 1)`)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      'The process ends after an error that nobody caught – Error: Failed query',
    ])
  })
})
