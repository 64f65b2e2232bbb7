import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { readEnv } from './env'

describe('the settings', () => {
  test('have working defaults', () => {
    const env = readEnv({ NODE_ENV: 'test' })
    expect(env.databaseUrl).toMatch(/^file:.*balai\.db$/)
    expect(env.publicUrl).toBe('http://localhost:3000')
  })

  test('name the wrong variable and what is right, in one line', () => {
    expect(() => readEnv({ DATABASE_URL: 'postgres://x', NODE_ENV: 'test' })).toThrow(
      /^Pengaturan salah\. DATABASE_URL: harus diawali "file:"[^\n]*$/,
    )
  })

  test('say every fault at once', () => {
    expect(() => readEnv({ NODE_ENV: 'test', PORT: 'x', PUBLIC_URL: 'ftp://a' })).toThrow(/PORT.*PUBLIC_URL/)
  })

  test('take an empty variable as one that is not set', () => {
    expect(readEnv({ NODE_ENV: 'test', PUBLIC_URL: '' }).publicUrl).toBe('http://localhost:3000')
  })

  test('are all explained in .env.example, and nothing else is', () => {
    const source = readFileSync('src/env.ts', 'utf8')
    const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => match[1])
    const explained = [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm)].map((match) => match[1])
    expect([...new Set(explained)].sort()).toEqual(read.filter((name) => name !== 'NODE_ENV').sort())
  })
})
