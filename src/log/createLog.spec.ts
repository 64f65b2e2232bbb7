import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

import { createLog, createLogger } from './createLog'

const settings = { logFormat: 'json', mode: 'production' } as const

const collect = () => {
  const lines: { isError: boolean; line: string }[] = []
  return { lines, write: (line: string, isError: boolean) => void lines.push({ isError, line }) }
}

const canary = 'kenari-rahasia'
const personal: [string, unknown[]][] = [
  [
    'parameters of a statement',
    [
      Object.assign(new Error(`Failed query: update users set email = ?\nparams: ${canary},2`), {
        params: [canary],
      }),
      'Gagal',
    ],
  ],
  [
    'a value twice under a unique index',
    [
      {
        err: new Error(
          `E11000 duplicate key error collection: b.users index: email_1 dup key: { email: "${canary}" }`,
        ),
      },
      'x',
    ],
  ],
  [
    'a piece of a body',
    [{ err: new SyntaxError(`Unexpected token 'x', "{"a":${canary}" is not valid JSON`) }],
  ],
  [
    'a body',
    [{ body: { title: canary }, data: canary, req: { headers: { cookie: canary } }, msg: 'Gagal' }],
  ],
  ['query values', [`GET /cari?q=${canary} gagal`]],
  ['an e-mail address', [`${canary}@example.org tidak ada`]],
  [
    'what the cause was given',
    [{ err: new Error('Failed query: x', { cause: new Error(`locked\nparams: ${canary}`) }) }],
  ],
  ['values of a format', ['%s', { data: 1 }, `a@${canary}.id`]],
  ['a name in an address of a database', [`mongodb://${canary}:pw@db.example/balai`]],
]

describe('the log', () => {
  it.each(personal)('keeps %s out, as JSON and as text', (_what, args) => {
    for (const logFormat of ['json', 'text'] as const) {
      const { lines, write } = collect()
      const logger = createLogger({ ...settings, logFormat }, write)
      ;(logger.error as (...all: unknown[]) => void)(...args)
      expect(lines).toHaveLength(1)
      expect(lines[0]?.line).not.toContain(canary)
    }
  })

  it.each([
    '9999990101010001',
    '+62 812-3456-7890',
    '0812.3456.7890',
    'eyJhbGciOi.eyJpZCI6.c2ln',
    'a'.repeat(64),
  ])('keeps %s out', (secret) => {
    const { lines, write } = collect()
    createLog(settings, write).error({
      err: new Error(`gagal untuk ${secret} tadi`),
      msg: `soal ${secret}`,
    })
    expect(lines[0]?.line).not.toContain(secret)
  })

  it('is one JSON object a line with time, level, message and error', () => {
    const { lines, write } = collect()
    createLog(settings, write).error({
      err: Object.assign(new TypeError('rusak\nsekali'), { code: 'E_X' }),
      msg: 'Tidak dapat menyiapkan halaman',
    })
    const { time, ...entry } = JSON.parse(lines[0]?.line ?? '') as Record<string, unknown>
    expect(Date.parse(String(time))).not.toBeNaN()
    expect(entry).toEqual({
      err: { code: 'E_X', message: 'rusak sekali', name: 'TypeError' },
      level: 'error',
      msg: 'Tidak dapat menyiapkan halaman',
    })
    expect(lines[0]?.isError).toBe(true)
  })

  it('as text is the message and what went wrong', () => {
    const { lines, write } = collect()
    const log = createLog({ ...settings, logFormat: 'text' }, write)
    log.info({ msg: 'Siap' })
    log.error({ err: new Error('penuh'), msg: 'Gagal menyimpan' })
    expect(lines).toEqual([
      { isError: false, line: 'Siap' },
      { isError: true, line: 'Gagal menyimpan – Error: penuh' },
    ])
  })

  it('cuts what is long before it searches it', () => {
    const { lines, write } = collect()
    createLog(settings, write).error({ msg: 'a@'.repeat(1_000_000) })
    expect(lines[0]?.line.length).toBeLessThan(700)
  })

  it('says what the database said of a failed statement', () => {
    const { lines, write } = collect()
    createLog(settings, write).error({
      err: new Error('Failed query: insert into x', {
        cause: new Error('SQLITE_FULL: database or disk is full'),
      }),
      msg: 'x',
    })
    expect(lines[0]?.line).toContain('Failed query: SQLITE_FULL: database or disk is full')
  })

  it('shows places only to a developer', () => {
    const err = new Error('rusak')
    const seen = (['development', 'production'] as const).map((mode) => {
      const { lines, write } = collect()
      createLog({ ...settings, mode }, write).error({ err, msg: 'x' })
      return lines[0]?.line.includes('createLog.spec')
    })
    expect(seen).toEqual([true, false])
  })

  it.each(['json', 'text'])(
    'of the same failure is written once an incident, as %s',
    (logFormat) => {
      const script = `import { createLog } from './src/log/createLog'; const log = createLog({ logFormat: '${logFormat}', mode: 'production' }); for (let n = 0; n < 50; n += 1) { log.error({ err: new Error('mati'), msg: 'Basis data' }); log.info({ msg: 'biasa' }) } log.error({ msg: 'lain' })`
      const { stderr, stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', script],
        { encoding: 'utf8' },
      )
      expect(stderr.trim().split('\n')).toHaveLength(2)
      expect(stdout.trim().split('\n')).toHaveLength(50)
    },
  )

  it('is one line in production, whatever is logged', () => {
    const signs = fc.constantFrom(
      '\n',
      '\r',
      '\u2028',
      '\0',
      '%',
      '"',
      '\\',
      '@',
      '?',
      '7',
      'a',
      'é',
      '\u{1f600}',
    )
    const { lines, write } = collect()
    const logs = (['json', 'text'] as const).map((logFormat) =>
      createLog({ ...settings, logFormat }, write),
    )
    fc.assert(
      fc.property(fc.string({ unit: signs }), fc.string({ unit: signs }), (msg, message) => {
        lines.length = 0
        for (const log of logs) log.error({ err: new Error(message), msg })
        expect(lines).toHaveLength(2)
        for (const { line } of lines) expect(line).not.toMatch(/[\n\r\u2028]/)
      }),
    )
  })
})
