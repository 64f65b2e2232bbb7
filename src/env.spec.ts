import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { readEnv } from './env'

describe('the settings', () => {
  test('have working defaults', () => {
    const env = readEnv({ NODE_ENV: 'test' })
    expect(env.databaseUrl).toMatch(/^file:.*balai\.db$/)
    expect(env.publicUrl).toBe('http://localhost:3000')
    expect([env.backupKeep, env.jobsRunner, env.pageCacheBytes, env.port, env.workers]).toEqual([
      7,
      true,
      256 * 1024 * 1024,
      3000,
      1,
    ])
  })

  test('name the wrong variable and what is right, in one line', () => {
    expect(() => readEnv({ DATABASE_URL: 'postgres://x', NODE_ENV: 'test' })).toThrow(
      /^Pengaturan salah\. DATABASE_URL: harus diawali "file:"[^\n]*$/,
    )
  })

  // One of each kind of fault for every setting; what is missing here fails the last test of this
  // file.
  const bad: Record<string, string[]> = {
    BACKUP_AT: ['2', '24:00', '02.00', 'malam'],
    BACKUP_DIR: ['a\0b'],
    BACKUP_KEEP: ['0', '-1', '1001', '7.5', 'tujuh'],
    DATABASE_URL: ['postgres://x', 'file:', 'mongodb://', 'balai.db'],
    DATA_DIR: ['a\0b'],
    HOST: ['http://desa.id', 'a b', '127.0.0.1/8'],
    JOBS_RUNNER: ['ya', '1', 'TRUE'],
    LIMITS_STORE: ['redis'],
    LOG_FORMAT: ['xml'],
    MAIL_FROM: ['Balai Desa', 'a@b\nBcc: c@d', '<>', 'a@b c'],
    METRICS_PORT: ['0', '65536', 'x'],
    METRICS_TOKEN: ['pendek'],
    NODE_ENV: ['staging'],
    PAGE_CACHE_MB: ['0', '1025', '1e2'],
    PAYLOAD_SECRET: ['pendek'],
    PORT: ['-1', '65536', '80a', ' '],
    PUBLIC_URL: [
      'desa.id',
      'ftp://desa.id',
      'https://desa.id/situs',
      'https://desa.id/?a=b',
      'https://',
    ],
    RESULTS_MB: ['0', '4097', '0x10'],
    SMTP_URL: ['mail.desa.id', 'http://mail.desa.id'],
    TRUST_PROXY: ['6', '-1', 'true'],
    VILLAGE_ADDRESS: ['folder'],
    WORKERS: ['0', '65', '1.5', 'dua'],
  }

  test.each(
    Object.entries(bad).flatMap(([name, values]) => values.map((value) => [name, value] as const)),
  )('refuse %s=%j in one Indonesian line that names it', (name, value) => {
    let said = ''
    try {
      readEnv({ NODE_ENV: 'test', [name]: value })
    } catch (error) {
      said = (error as Error).message
    }
    expect(said).toMatch(new RegExp(`^Pengaturan salah\\. ${name}: harus [^\\n;]+$`))
    expect(said).not.toMatch(/expected|invalid|received/i)
  })

  test('say every fault at once', () => {
    expect(() => readEnv({ NODE_ENV: 'test', PORT: 'x', PUBLIC_URL: 'ftp://a' })).toThrow(
      /PORT.*PUBLIC_URL/,
    )
  })

  test('take an empty variable as one that is not set', () => {
    expect(readEnv({ NODE_ENV: 'test', PUBLIC_URL: '' }).publicUrl).toBe('http://localhost:3000')
  })

  test('are all explained in .env.example, and nothing else is', () => {
    const source = readFileSync('src/env.ts', 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => match[1])
    const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm)].map(
      (match) => match[1],
    )
    expect([...new Set(explained)].sort()).toEqual(
      read.filter((name) => name !== 'NODE_ENV').sort(),
    )
    expect(Object.keys(bad).sort()).toEqual(read.sort())
  })
})
