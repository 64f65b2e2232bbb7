import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import { checkDatabase } from './checkDatabase'

/**
 * What is said of a database whose server answers `hello` so; undefined for one that does not know
 * the question.
 */
const linesFor = async (args: { hello?: object; name?: string; transactionOptions?: unknown }) => {
  const lines = { log: [] as string[], warn: [] as string[] }
  const command = () =>
    args.hello ? Promise.resolve(args.hello) : Promise.reject(new Error('no such command'))
  const db = { connection: { db: { admin: () => ({ command }) } }, name: 'mongoose', ...args }
  await checkDatabase({
    log: (line) => lines.log.push(line),
    payload: { db } as unknown as Payload,
    warn: (line) => lines.warn.push(line),
  })
  return lines
}

describe('checkDatabase', () => {
  it.each([{ hello: { isWritablePrimary: true } }, {}])(
    'warns in one line that a server alone has no transactions (%j)',
    async (args) => {
      const { log, warn } = await linesFor({ ...args, transactionOptions: false })
      expect([log, warn.length]).toEqual([[], 1])
      expect(warn[0]).toMatch(/tanpa transaksi.*replica set/)
    },
  )

  it('says plainly that the way leads through mongos', async () => {
    const { log, warn } = await linesFor({ hello: { msg: 'isdbgrid' }, transactionOptions: {} })
    expect([log.length, warn]).toEqual([1, []])
    expect(log[0]).toMatch(/mongos.*transaksi/)
  })

  it('says one line of a replica set and nothing of SQLite', async () => {
    expect(
      (await linesFor({ hello: { setName: 'rs0' }, transactionOptions: {} })).log,
    ).toHaveLength(1)
    expect(await linesFor({ name: 'sqlite' })).toEqual({ log: [], warn: [] })
  })
})
