import type { Payload } from 'payload'

/** Counts how often old addresses are used. */
export type HitCounter = {
  add: (id: string) => void
  /** Writes what was counted since the last time; called by itself every few seconds. */
  flush: () => Promise<void>
}

const flushMs = 5000

type Hits = { count: number; lastAt: Date }

/**
 * Uses are counted in memory and added to the database every five seconds, one write an address, so
 * that a flood costs no more than a trickle. The database adds, so that several instances may
 * count.
 */
export const createHitCounter = (payload: Payload): HitCounter => {
  let counted = new Map<string, Hits>()
  let timer: NodeJS.Timeout | undefined

  const add = (id: string, more: Hits = { count: 1, lastAt: new Date() }): void => {
    const known = counted.get(id)
    counted.set(id, {
      count: more.count + (known?.count ?? 0),
      lastAt: known && known.lastAt > more.lastAt ? known.lastAt : more.lastAt,
    })
    timer ??= setTimeout(() => void flush(), flushMs).unref()
  }

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const writing = counted
    counted = new Map()
    for (const [id, hits] of writing) {
      try {
        await payload.db.updateOne({
          id,
          collection: 'redirects',
          data: { hits: { $inc: hits.count }, lastHitAt: hits.lastAt.toISOString() },
          returning: false,
        })
      } catch (err) {
        payload.logger.error({
          err,
          msg: 'Counting the uses of an old address failed; tried again in a few seconds',
        })
        add(id, hits)
      }
    }
  }

  return { add: (id) => add(id), flush }
}
