import type { Payload } from 'payload'

import { announcePurge, everything, keepsAnything } from '../../server/purges'
import {
  mongoPolledPurges,
  mongoWatchedPurges,
  type PurgeCollection,
  type PurgeRecord,
  type PurgeSource,
  sqlitePurges,
} from './purgeSources'

const pollMs = 1000
const sweepMs = 60_000
const lateMs = 2000

type Mongo = {
  collections: Record<string, { collection: PurgeCollection } | undefined>
  transactionOptions?: unknown
}

/** Ends following; settles when nothing of it is under way. */
export type StopFollowing = () => Promise<void>

/**
 * Purges here what other instances and commands changed: by a change stream where MongoDB has one
 * (it goes with transactions), else by asking every second. The own records come too: they are
 * read after their commit, when a purge made inside the write may already have been undone by a
 * reader of the old data. Where nothing is kept, as in a command, nothing is asked.
 */
export const followPurges = (payload: Payload): StopFollowing => {
  const db = payload.db as unknown as Mongo
  const collection = () => {
    const model = db.collections.purges
    if (!model) throw new Error('There is no collection purges')
    return model.collection
  }
  const isMongo = payload.db.name === 'mongoose'
  const source = isMongo ? mongoPolledPurges(collection) : sqlitePurges(payload)
  return isMongo && db.transactionOptions
    ? watch({ collection, payload, source })
    : poll({ payload, source })
}

const purge = ({ keepStale, tags }: PurgeRecord): Promise<void> =>
  announcePurge({ keepStale, tags })

/** Without old copies: what was taken back meanwhile must not stand in for anything. */
const purgeEverything = (): Promise<void> => announcePurge({ keepStale: false, tags: [everything] })

/**
 * Reads what is new and purges it. Who has not read for half of the time that records stand lets
 * everything go: some may be deleted already.
 * @param mayMiss whether nobody else told of records meanwhile.
 */
const createReading = (source: PurgeSource, mayMiss: () => boolean): (() => Promise<void>) => {
  let readAt = performance.now()
  return async () => {
    const records = await source.read()
    const now = performance.now()
    if (now - readAt > source.livesMs / 2 && mayMiss()) await purgeEverything()
    readAt = now
    for (const record of records) await purge(record)
  }
}

const poll = ({ payload, source }: { payload: Payload; source: PurgeSource }): StopFollowing => {
  const readAll = createReading(source, () => true)
  return repeat({
    failed: (err) =>
      payload.logger.error({ err, msg: 'Reading purge records failed; retrying every second' }),
    work: async ({ isSweep }) => {
      await readAll()
      if (isSweep) await source.sweep?.()
    },
  })
}

/**
 * A broken stream is opened again after a second where it ended; what came meanwhile is polled
 * once, which may purge twice.
 */
const watch = (args: {
  collection: () => PurgeCollection
  payload: Payload
  source: PurgeSource
}): StopFollowing => {
  const { follow, knowsPlace } = mongoWatchedPurges({
    collection: args.collection,
    onLost: purgeEverything,
  })
  const readAll = createReading(args.source, () => !knowsPlace())
  let close = (): Promise<void> => Promise.resolve()
  const stop = repeat({
    failed: (err) =>
      args.payload.logger.error({
        err,
        msg: 'The stream of purge records broke; opening it again every second',
      }),
    work: async () => {
      await readAll()
      // The server opens the stream a little later; what came before it did is read by then.
      const late = setTimeout(() => void readAll().catch(() => undefined), lateMs).unref()
      try {
        await follow(purge, (stream) => (close = () => stream.close()))
      } finally {
        clearTimeout(late)
      }
    },
  })
  return async () => {
    await close().catch(() => undefined)
    await stop()
  }
}

/** Does something a second after the last time, for ever; logs the first failure of a row. */
const repeat = (args: {
  failed: (error: unknown) => void
  work: (state: { isSweep: boolean }) => Promise<void>
}): StopFollowing => {
  let isFailing = false
  let isStopped = false
  let sweptAt = performance.now()
  let timer: NodeJS.Timeout | undefined
  const once = async (): Promise<void> => {
    try {
      const isSweep = performance.now() - sweptAt > sweepMs
      if (isSweep) sweptAt = performance.now()
      if (keepsAnything()) await args.work({ isSweep })
      isFailing = false
    } catch (error) {
      if (!isFailing && !isStopped) args.failed(error)
      isFailing = true
    }
    if (!isStopped) timer = setTimeout(run, pollMs).unref()
  }
  let running = Promise.resolve()
  const run = (): void => {
    running = once()
  }
  run()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await running
  }
}
