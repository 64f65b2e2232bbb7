import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { createRegion } from '../factories/region'
import { startPayload, type TestPayload } from '../helpers/startPayload'

const all = { depth: 0, overrideAccess: true } as const
const password = 'kata sandi yang panjang'
const onSqlite = !process.env.MONGODB_URL

let t: TestPayload
let payload: Payload
let village = ''

beforeAll(async () => {
  t = await startPayload()
  payload = t.payload
  const { villages } = await createRegion(payload, {
    regency: {},
    villages: [{ code: '99.01.01.2001' }],
  })
  village = villages[0]?.id ?? ''
})

afterAll(async () => t.stop())

const createEditor = (name: string) =>
  payload.create({
    ...all,
    collection: 'users',
    context: { trusted: true },
    data: { email: `${name}@desa.example`, name, password, role: 'editor', villages: [village] },
  })

const login = (name: string) =>
  payload.login({ collection: 'users', data: { email: `${name}@desa.example`, password } })

const stored = async (id: string) =>
  (await payload.db.findOne<{
    id: string
    role: string
    sessions?: { id: string }[]
    villages: string[]
  }>({ collection: 'users', where: { id: { equals: id } } }))!

/** The statements that write, while something runs. */
const writesOf = async (action: () => Promise<unknown>): Promise<string[]> => {
  const { client } = payload.db as unknown as {
    client: { begin: () => { execute: (statement: { sql: string }) => Promise<unknown> } }
  }
  const written: string[] = []
  const { begin } = client
  client.begin = (...args) => {
    const transaction = begin(...args)
    const { execute } = transaction
    transaction.execute = (statement) => {
      if (!/^\s*select/i.test(statement.sql))
        written.push(/^\s*\w+( into| from)? "\w+"/i.exec(statement.sql)?.[0] ?? statement.sql)
      return execute(statement)
    }
    return transaction
  }
  onTestFinished(() => void (client.begin = begin))
  await action()
  client.begin = begin
  return written
}

describe.runIf(onSqlite)('a login on SQLite', () => {
  it('writes nothing but its session', async () => {
    await createEditor('satu')
    await login('satu')
    expect(new Set(await writesOf(() => login('satu')))).toEqual(
      new Set(['delete from "users_sessions"', 'insert into "users_sessions"']),
    )
  })

  it('of one account twelve times at once makes twelve sessions', async () => {
    const { id } = await createEditor('dua')
    await Promise.all(Array.from({ length: 12 }, () => login('dua')))
    const { sessions, villages } = await stored(id)
    expect(new Set(sessions?.map((session) => session.id)).size).toBe(12)
    expect(villages).toEqual([village])
  })

  it('keeps what an admin changed while the password was checked', async () => {
    const { id } = await createEditor('tiga')
    const { findOne } = payload.db
    const changeAfterRead = vi.spyOn(payload.db, 'findOne').mockImplementationOnce(async (args) => {
      const account = await findOne.call(payload.db, args)
      await payload.update({
        ...all,
        id,
        collection: 'users',
        context: { trusted: true },
        data: { role: 'contributor' },
      })
      return account as never
    })
    onTestFinished(() => changeAfterRead.mockRestore())
    await login('tiga')
    const account = await stored(id)
    expect([account.role, account.sessions?.length]).toEqual(['contributor', 1])
  })

  it('does not bring back a session that was ended meanwhile', async () => {
    const { id } = await createEditor('empat')
    await login('empat')
    const { findOne } = payload.db
    const endAfterRead = vi.spyOn(payload.db, 'findOne').mockImplementationOnce(async (args) => {
      const account = await findOne.call(payload.db, args)
      const mine = (await findOne.call(payload.db, args)) as {
        id: string
        sessions: unknown[]
        updatedAt: unknown
      }
      mine.sessions = []
      mine.updatedAt = null
      await payload.db.updateOne({ collection: 'users', data: mine, id, returning: false })
      return account as never
    })
    onTestFinished(() => endAfterRead.mockRestore())
    await login('empat')
    expect((await stored(id)).sessions).toHaveLength(1)
  })
})

describe('a login', () => {
  it('leaves role and villages as they are', async () => {
    const { id } = await createEditor('lima')
    await login('lima')
    const account = await stored(id)
    expect([account.role, account.villages.map(String), account.sessions?.length]).toEqual([
      'editor',
      [village],
      1,
    ])
  })
})
