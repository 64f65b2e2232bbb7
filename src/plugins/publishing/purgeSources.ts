import type { Payload } from 'payload'

/** A purge record as another instance or a command left it. */
export type PurgeRecord = { id: string; keepStale: boolean; tags: string[] }

/**
 * Where purge records come from, in the order in which they became visible. No source goes by this
 * process's clock, which may be minutes off.
 */
export type PurgeSource = {
  /**
   * How long a record stands before it is deleted: who has not read for longer may have missed
   * some.
   */
  livesMs: number
  /** New records since the last call; those of before the first call are nobody's business here. */
  read: () => Promise<PurgeRecord[]>
  /** Deletes what every instance has read by now; absent where the database does it by itself. */
  sweep?: () => Promise<void>
}

type Row = { id: string; keep_stale: null | number; rowid: number; tags: string }
type Sqlite = {
  drizzle: {
    $client: { execute: (query: { args: number[]; sql: string }) => Promise<{ rows: unknown[] }> }
  }
}

const keepMs = 10 * 60_000
const mostDeleted = 500

/**
 * SQLite numbers rows as it commits them, so what is new has a higher number. A number that falls
 * means that the file was packed anew and numbered from one: all is read again, and known ids
 * skipped.
 */
export const sqlitePurges = (payload: Payload): PurgeSource => {
  const client = () => (payload.db as unknown as Sqlite).drizzle.$client
  const rowsAfter = async (number: number): Promise<Row[]> => {
    const sql = 'SELECT rowid, id, tags, keep_stale FROM purges WHERE rowid > ? ORDER BY rowid'
    return (await client().execute({ args: [number], sql })).rows as Row[]
  }
  const seen = new Map<string, number>()
  let last: number | undefined
  return {
    livesMs: keepMs,
    read: async () => {
      const isFirst = last === undefined
      let rows = await rowsAfter(last ?? 0)
      if (rows.length === 0 && last) {
        const highest = (
          await client().execute({ args: [], sql: 'SELECT max(rowid) AS top FROM purges' })
        ).rows as { top: null | number }[]
        if ((highest[0]?.top ?? 0) < last) rows = await rowsAfter(0)
        last = highest[0]?.top ?? 0
      }
      const fresh = rows.filter(({ id }) => !seen.has(id))
      for (const { id, rowid } of rows) {
        last = rowid
        if (!seen.has(id)) seen.set(id, performance.now())
      }
      return isFirst ? ((last ??= 0), []) : fresh.map(recordOf)
    },
    sweep: async () => {
      const old = [...seen].filter(([, at]) => performance.now() - at > keepMs).map(([id]) => id)
      // The newest stays, so that its number is never given again.
      const ids = old.slice(0, mostDeleted).filter((id) => id !== [...seen.keys()].at(-1))
      if (ids.length === 0) return
      await payload.db.deleteMany({ collection: 'purges', where: { id: { in: ids } } })
      for (const id of ids) seen.delete(id)
    },
  }
}

const recordOf = ({ id, keep_stale, tags }: Row): PurgeRecord => ({
  id,
  keepStale: keep_stale !== 0,
  tags: tags.split(','),
})

type Doc = { _id: unknown; keepStale?: boolean; tags: string }
type Stream = AsyncIterable<{ fullDocument?: Doc }> & { close: () => Promise<void> }
export type PurgeCollection = {
  find: (where: object) => { toArray: () => Promise<Doc[]> }
  watch: (pipeline: object[], options?: object) => Stream
}

/** As long as the server's TTL index (`mongoIndexTable`) lets a record stand. */
const purgesLiveMs = 60 * 60_000

/**
 * How far back a poll looks beyond the last one: a record is visible at once where there are no
 * transactions.
 */
const overlapMs = 10_000

/** MongoDB by asking, for servers that cannot tell: what the server's own clock calls recent. */
export const mongoPolledPurges = (collection: () => PurgeCollection): PurgeSource => {
  const seen = new Map<string, number>()
  let readAt: number | undefined
  return {
    livesMs: purgesLiveMs,
    read: async () => {
      const now = performance.now()
      const windowMs = Math.round(now - (readAt ?? now)) + overlapMs
      const docs = await collection()
        .find({ $expr: { $gt: ['$createdAt', { $subtract: ['$$NOW', windowMs] }] } })
        .toArray()
      const fresh = docs.filter(({ _id }) => !seen.has(String(_id)))
      const isFirst = readAt === undefined
      readAt = now
      for (const { _id } of docs) seen.set(String(_id), now)
      for (const [id, at] of seen) if (now - at > windowMs + overlapMs) seen.delete(id)
      return isFirst ? [] : fresh.map(docOf)
    },
  }
}

/** `knowsPlace`: whether the stream goes on where it broke. */
export type WatchedPurges = {
  follow: (
    handle: (record: PurgeRecord) => Promise<void>,
    opened: (stream: Stream) => void,
  ) => Promise<void>
  knowsPlace: () => boolean
}

/**
 * Records as a change stream tells them: after their commit, in its order, none twice and none
 * missed.
 * @param args.onLost told that the server forgot the place to go on from: nobody knows what was
 * missed.
 */
export const mongoWatchedPurges = (args: {
  collection: () => PurgeCollection
  onLost: () => Promise<void>
}): WatchedPurges => {
  const { collection, onLost } = args
  let token: unknown
  const follow: WatchedPurges['follow'] = async (handle, opened) => {
    const stream = collection().watch(
      [{ $match: { operationType: 'insert' } }],
      token ? { resumeAfter: token } : {},
    )
    opened(stream)
    try {
      for await (const change of stream as AsyncIterable<{ _id?: unknown; fullDocument?: Doc }>) {
        if (change.fullDocument) await handle(docOf(change.fullDocument))
        token = change._id
      }
    } catch (error) {
      // The server keeps its log only so long.
      if ((error as { code?: number }).code === 286) {
        token = undefined
        await onLost()
      }
      throw error
    }
  }
  return { follow, knowsPlace: () => token !== undefined }
}

const docOf = ({ _id, keepStale, tags }: Doc): PurgeRecord => ({
  id: String(_id),
  keepStale: keepStale !== false,
  tags: tags.split(','),
})
