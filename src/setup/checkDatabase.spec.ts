import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import { checkDatabase } from './checkDatabase'

const warningsFor = (db: object): string[] => {
  const lines: string[] = []
  checkDatabase({ payload: { db } as unknown as Payload, warn: (line) => lines.push(line) })
  return lines
}

describe('checkDatabase', () => {
  it('warns in one line that MongoDB has no transactions', () => {
    const lines = warningsFor({ name: 'mongoose', transactionOptions: false })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/tanpa transaksi.*replicaSet=/)
  })

  it('says nothing on a replica set', () => {
    expect(warningsFor({ name: 'mongoose', transactionOptions: {} })).toEqual([])
  })

  it('says nothing on SQLite, which never has transactions here', () => {
    expect(warningsFor({ name: 'sqlite', transactionOptions: false })).toEqual([])
  })
})
