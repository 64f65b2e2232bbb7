import type { CollectionSlug, Payload } from 'payload'

import type { SqliteAdapter } from './sqliteDatabase'

type StoredSession = { createdAt?: Date | string; expiresAt: Date | string; id: string }

type Account = { id: number | string; sessions?: StoredSession[]; updatedAt?: null | string }

type UpdateArgs = Parameters<Payload['db']['updateOne']>[0]

/**
 * A login, a logout and a renewed token write nothing but sessions. Payload hands the whole account
 * over as it was read before the password was checked: written back, it would delete and rewrite
 * the account's villages, undo a change of role made meanwhile, and lose the session of everybody
 * who signed in at the same time. Instead the stored sessions are read under the lock, and what
 * this request added, renewed or removed is done to them.
 */
export const writeOnlySessions = (adapter: SqliteAdapter): void => {
  const findOne = adapter.findOne.bind(adapter)
  const updateOne = adapter.updateOne.bind(adapter)
  /** Sessions that came out of the database; what is none of them was added by the request. */
  const stored = new WeakSet<StoredSession>()
  /** Which sessions an account had when it was read. */
  const before = new WeakMap<object, ReadonlySet<string>>()

  const keepsSessions = (collection: string): boolean => {
    const { auth } = adapter.payload.collections[collection as CollectionSlug].config
    return Boolean(auth?.useSessions)
  }

  const findWithSessions = async (args: Parameters<typeof findOne>[0]): Promise<Account | null> => {
    const account = await findOne<Account & { id: string }>(args)
    if (account && keepsSessions(args.collection)) {
      const sessions = account.sessions ?? []
      for (const session of sessions) stored.add(session)
      before.set(account, new Set(sessions.map(({ id }) => id)))
    }
    return account
  }

  const updateSessions = async (args: UpdateArgs): Promise<unknown> => {
    const given = args.data as unknown as Account
    // Payload's mark for "only a session changed": no new time of change.
    const isSessionWrite =
      args.id !== undefined &&
      given.updatedAt === null &&
      given.sessions &&
      keepsSessions(args.collection)
    if (!isSessionWrite) return updateOne(args)
    const id = await args.req?.transactionID
    await (id
      ? adapter.sessions[id]?.transaction.open(`sessions of ${args.collection}`)
      : undefined)
    const now = await findOne<Account & { id: string }>({
      collection: args.collection,
      req: args.req,
      where: { id: { equals: args.id } },
    })
    if (!now) return null
    const sessions = mergeSessions({
      before: before.get(given),
      given: given.sessions ?? [],
      isStored: (session) => stored.has(session),
      now: now.sessions ?? [],
    })
    return updateOne({ ...args, data: { sessions, updatedAt: null } })
  }

  Object.assign(adapter, { findOne: findWithSessions, updateOne: updateSessions })
}

/** What one request did to the sessions it read, done to those that are stored now. */
export const mergeSessions = (args: {
  /** Those the request read, where known. */
  before: ReadonlySet<string> | undefined
  given: readonly StoredSession[]
  isStored: (session: StoredSession) => boolean
  now: readonly StoredSession[]
}): StoredSession[] => {
  const { before, given, isStored, now } = args
  const kept = new Map(given.map((session) => [session.id, session]))
  const isRemoved = ({ expiresAt, id }: StoredSession): boolean =>
    !kept.has(id) && (before ? before.has(id) : new Date(expiresAt).getTime() <= Date.now())
  const remaining = now
    .filter((session) => !isRemoved(session))
    .map((session) => {
      const renewed = kept.get(session.id)
      return renewed && new Date(renewed.expiresAt) > new Date(session.expiresAt)
        ? renewed
        : session
    })
  const ids = new Set(now.map(({ id }) => id))
  return [...remaining, ...given.filter((session) => !isStored(session) && !ids.has(session.id))]
}
