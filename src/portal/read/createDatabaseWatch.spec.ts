import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createDatabaseWatch, DatabaseDownError, isOutage } from './createDatabaseWatch'

const named = (name: string, more: Record<string, unknown> = {}): Error =>
  Object.assign(new Error(name), { name }, more)
const outage = named('MongoServerSelectionError')

const start = (probe = vi.fn(() => Promise.resolve<unknown>(undefined))) => {
  const logger = { error: vi.fn(), info: vi.fn() }
  const onReturn = vi.fn()
  return { logger, onReturn, probe, watch: createDatabaseWatch({ logger, onReturn, probe }) }
}
const fail = () => Promise.reject(outage)
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

describe('a database that is away', () => {
  it('is asked once; within a second everyone else is refused at once', async () => {
    const { logger, watch } = start()
    await expect(watch.ask(fail)).rejects.toBeInstanceOf(DatabaseDownError)
    const question = vi.fn(fail)
    for (const moment of [0, 500, 999]) {
      vi.setSystemTime(moment)
      await expect(watch.ask(question)).rejects.toBeInstanceOf(DatabaseDownError)
      expect(await watch.isUp()).toBe(false)
    }
    expect(question).not.toHaveBeenCalled()
    expect(logger.error).toHaveBeenCalledTimes(1)
  })

  it('is tried once a second beside the questions, for which nobody waits', async () => {
    const probe = vi.fn(
      () => new Promise<unknown>((_, reject) => setTimeout(() => reject(outage), 5000)),
    )
    const { watch } = start(probe)
    await expect(watch.ask(fail)).rejects.toThrow()
    vi.setSystemTime(1000)
    for (let each = 0; each < 10; each += 1)
      await expect(watch.ask(fail)).rejects.toBeInstanceOf(DatabaseDownError)
    expect(probe).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(5000)
    await expect(watch.ask(fail)).rejects.toThrow()
    expect(probe).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1000)
    await expect(watch.ask(fail)).rejects.toThrow()
    expect(probe).toHaveBeenCalledTimes(2)
  })

  it('answers again after a good try, and says so once', async () => {
    const { logger, onReturn, watch } = start()
    await expect(watch.ask(fail)).rejects.toThrow()
    vi.setSystemTime(1000)
    await expect(watch.ask(fail)).rejects.toThrow()
    await settle()
    expect(await watch.ask(() => Promise.resolve('isi'))).toBe('isi')
    expect([onReturn.mock.calls.length, logger.info.mock.calls.length, await watch.isUp()]).toEqual(
      [1, 1, true],
    )
  })

  it('that never answers a try does not stand in the way of the next', async () => {
    const probe = vi.fn(() => new Promise<unknown>(() => undefined))
    const { watch } = start(probe)
    await expect(watch.ask(fail)).rejects.toThrow()
    vi.setSystemTime(1000)
    await expect(watch.ask(fail)).rejects.toThrow()
    await vi.advanceTimersByTimeAsync(11_000)
    await expect(watch.ask(fail)).rejects.toThrow()
    expect(probe).toHaveBeenCalledTimes(2)
  })
})

it('says within two seconds that a silent database does not answer', async () => {
  const { watch } = start(vi.fn(() => new Promise<unknown>(() => undefined)))
  const answer = watch.isUp()
  await vi.advanceTimersByTimeAsync(2000)
  expect(await answer).toBe(false)
})

it('lets a mistake in a question pass as it is, and goes on asking', async () => {
  const { watch } = start()
  await expect(watch.ask(() => Promise.reject(named('QueryError')))).rejects.toThrow('QueryError')
  expect(await watch.ask(() => Promise.resolve(1))).toBe(1)
})

it.each([
  [named('MongoServerSelectionError'), true],
  [named('MongooseServerSelectionError'), true],
  [named('MongoNetworkTimeoutError'), true],
  [named('MongoPoolClearedError'), true],
  [named('MongoNotConnectedError'), true],
  [
    named('MongooseError', {
      message: 'Operation `news.find()` buffering timed out after 10000ms',
    }),
    true,
  ],
  [named('LibsqlError', { code: 'SQLITE_CANTOPEN' }), true],
  [named('LibsqlError', { code: 'SQLITE_IOERR_SHORT_READ' }), true],
  [named('LibsqlError', { code: 'SQLITE_BUSY' }), true],
  [named('LibsqlError', { code: 'CLIENT_CLOSED' }), true],
  [named('DrizzleQueryError', { cause: named('LibsqlError', { code: 'SQLITE_NOTADB' }) }), true],
  [named('Error', { code: 'ECONNREFUSED' }), true],
  [named('LibsqlError', { code: 'SQLITE_ERROR' }), false],
  [named('LibsqlError', { code: 'SQLITE_CONSTRAINT' }), false],
  [named('MongoServerError', { code: 2 }), false],
  [named('TypeError'), false],
  ['a text', false],
])('%s says that the database is away: %s', (error, expected) => {
  expect(isOutage(error)).toBe(expected)
})
