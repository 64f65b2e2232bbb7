import { describe, expect, it } from 'vitest'

import { DatabaseUnavailableError, isBusy, isDatabaseUnavailable } from './errors'
import { noteUnavailability, unavailableAnswer } from './unavailableAnswer'

const fault = (name: string, code?: number | string, cause?: unknown): Error =>
  Object.assign(new Error('uji', { cause }), { code, name })

describe('isDatabaseUnavailable', () => {
  it.each([
    ['SQLite locked', fault('LibsqlError', 'SQLITE_BUSY')],
    ['SQLite locked by a reader of an older state', fault('LibsqlError', 'SQLITE_BUSY_SNAPSHOT')],
    ['SQLite full', fault('LibsqlError', 'SQLITE_FULL')],
    ['SQLite read-only', fault('LibsqlError', 'SQLITE_READONLY')],
    ['SQLite with a failing disk', fault('LibsqlError', 'SQLITE_IOERR_WRITE')],
    ['SQLite gone', fault('LibsqlError', 'SQLITE_CANTOPEN')],
    ['SQLite damaged', fault('LibsqlError', 'SQLITE_CORRUPT')],
    [
      'a fault inside another',
      fault('DrizzleQueryError', undefined, fault('LibsqlError', 'SQLITE_FULL')),
    ],
    ['MongoDB gone', fault('MongoServerSelectionError')],
    ['MongoDB gone, as mongoose says it', fault('MongooseServerSelectionError')],
    ['MongoDB cut off', fault('MongoNetworkTimeoutError')],
    ['MongoDB without a primary', fault('MongoServerError', 10107)],
    ['our own', new DatabaseUnavailableError()],
  ])('knows %s', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(true)
  })

  it.each([
    ['a taken value on SQLite', fault('LibsqlError', 'SQLITE_CONSTRAINT_UNIQUE')],
    ['a taken value on MongoDB', fault('MongoServerError', 11000)],
    ['a write conflict on MongoDB', fault('MongoServerError', 112)],
    ['a refusal', fault('Forbidden')],
    ['nothing', undefined],
    ['a text', 'SQLITE_BUSY'],
  ])('leaves %s to others', (_, error) => {
    expect(isDatabaseUnavailable(error)).toBe(false)
  })

  it('ends with errors that cause each other', () => {
    const error = fault('Error')
    error.cause = error
    expect([isDatabaseUnavailable(error), isBusy(error)]).toEqual([false, false])
  })
})

describe('unavailableAnswer', () => {
  it('is 503 with a sentence for a fault of the database, and nothing for another', () => {
    const payload = { db: {} } as never
    expect(
      unavailableAnswer({ error: fault('LibsqlError', 'SQLITE_FULL'), payload }),
    ).toMatchObject({ status: 503 })
    expect(
      unavailableAnswer({ error: Object.assign(fault('Forbidden'), { status: 403 }), payload }),
    ).toBeUndefined()
  })

  it('is 503 for a refusal of an account that could not be read', async () => {
    const db = { findOne: () => Promise.reject(fault('MongoServerSelectionError')) }
    noteUnavailability(db)
    await expect(db.findOne()).rejects.toThrow('uji')
    expect(
      unavailableAnswer({
        error: Object.assign(fault('Forbidden'), { status: 403 }),
        payload: { db } as never,
      }),
    ).toMatchObject({ status: 503 })
  })
})
