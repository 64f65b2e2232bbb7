import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import { afterCommit, afterRollback } from './afterCommit'

/** A database that only keeps which transactions are open, as both adapters do. */
const fakePayload = (options: { commit?: () => Promise<void> } = {}) => {
  const sessions: Record<string, object> = {}
  const logged: string[] = []
  const end = async (id: unknown): Promise<void> => {
    Reflect.deleteProperty(sessions, String(id))
  }
  const db = {
    commitTransaction: async (id: unknown) => {
      await end(id)
      await options.commit?.()
    },
    rollbackTransaction: end,
    sessions,
  }
  const payload = {
    db,
    logger: { error: ({ msg }: { msg: string }) => logged.push(msg) },
  } as unknown as Payload
  return { begin: (id: string) => (sessions[id] = {}), logged, payload }
}

const note = (done: string[], name: string) => async () => void done.push(name)

describe('afterCommit', () => {
  it('does the effect at once where there is no transaction', async () => {
    const { payload } = fakePayload()
    const done: string[] = []
    await afterCommit({ payload }, note(done, 'at once'))
    await afterCommit({ payload, transactionID: 'ended' }, note(done, 'ended'))
    expect(done).toEqual(['at once', 'ended'])
    await expect(afterCommit({ payload }, () => Promise.reject(new Error('mail')))).rejects.toThrow(
      'mail',
    )
  })

  it('does effects in their order after the commit, before the commit is answered', async () => {
    const { begin, payload } = fakePayload()
    const done: string[] = []
    begin('a')
    await afterCommit({ payload, transactionID: Promise.resolve('a') }, note(done, 'first'))
    await afterCommit({ payload, transactionID: 'a' }, note(done, 'second'))
    expect(done).toEqual([])
    await payload.db.commitTransaction('a')
    expect(done).toEqual(['first', 'second'])
  })

  it('drops effects with a rollback, and with a commit that fails', async () => {
    const done: string[] = []
    const rolledBack = fakePayload()
    rolledBack.begin('a')
    await afterCommit(
      { payload: rolledBack.payload, transactionID: 'a' },
      note(done, 'rolled back'),
    )
    await rolledBack.payload.db.rollbackTransaction('a')
    const failing = fakePayload({ commit: () => Promise.reject(new Error('disk full')) })
    failing.begin('a')
    await afterCommit({ payload: failing.payload, transactionID: 'a' }, note(done, 'not stored'))
    await expect(failing.payload.db.commitTransaction('a')).rejects.toThrow('disk full')
    expect(done).toEqual([])
  })

  it('keeps the effects of transactions apart', async () => {
    const { begin, payload } = fakePayload()
    const done: string[] = []
    begin('a')
    begin('b')
    await afterCommit({ payload, transactionID: 'a' }, note(done, 'a'))
    await afterCommit({ payload, transactionID: 'b' }, note(done, 'b'))
    await payload.db.rollbackTransaction('a')
    await payload.db.commitTransaction('b')
    expect(done).toEqual(['b'])
  })

  it('logs an effect that fails after the commit and does the next', async () => {
    const { begin, logged, payload } = fakePayload()
    const done: string[] = []
    begin('a')
    await afterCommit({ payload, transactionID: 'a' }, () => Promise.reject(new Error('mail')))
    await afterCommit({ payload, transactionID: 'a' }, note(done, 'next'))
    await payload.db.commitTransaction('a')
    expect(done).toEqual(['next'])
    expect(logged).toHaveLength(1)
  })
})

describe('afterRollback', () => {
  it('undoes after a rollback and after a commit that fails, and nothing else', async () => {
    const done: string[] = []
    const { begin, payload } = fakePayload()
    const failing = fakePayload({ commit: () => Promise.reject(new Error('disk full')) })
    begin('a')
    begin('b')
    failing.begin('a')
    await afterRollback({ payload }, note(done, 'no transaction'))
    await afterRollback({ payload, transactionID: 'a' }, note(done, 'committed'))
    await afterRollback({ payload, transactionID: 'b' }, note(done, 'rolled back'))
    await afterRollback({ payload: failing.payload, transactionID: 'a' }, note(done, 'failed'))
    await payload.db.commitTransaction('a')
    await payload.db.rollbackTransaction('b')
    await expect(failing.payload.db.commitTransaction('a')).rejects.toThrow('disk full')
    expect(done).toEqual(['rolled back', 'failed'])
  })
})
