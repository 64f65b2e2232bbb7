import type { Payload } from 'payload'

import { announcePurge, keepsPages } from '../../server/purges'

const pollMs = 1000
/** Instances' clocks may differ, and a write becomes visible only after its transaction ends. */
const overlapMs = 10_000
const keepMs = 10 * 60_000

/**
 * Reads every second what other instances (and command-line tools) changed, and purges it here. The
 * own records are read too, since nothing tells them apart; purging twice harms nobody.
 */
export const followPurges = (payload: Payload): void => {
  if (!keepsPages()) return
  const done = new Map<string, number>()
  let sweepAt = Date.now() + keepMs
  let isFailing = false

  const poll = async (): Promise<void> => {
    const since = Date.now() - overlapMs
    const { docs } = await payload.find({
      collection: 'purges',
      depth: 0,
      limit: 1000,
      overrideAccess: true,
      pagination: false,
      sort: 'createdAt',
      where: { createdAt: { greater_than: new Date(since).toISOString() } },
    })
    for (const { id, keepStale, tags } of docs) {
      if (done.has(String(id))) continue
      done.set(String(id), Date.now())
      await announcePurge({ keepStale: keepStale !== false, tags: tags.split(',') })
    }
    for (const [id, at] of done) if (at < since - overlapMs) done.delete(id)
    if (Date.now() > sweepAt) {
      sweepAt = Date.now() + keepMs
      await payload.db.deleteMany({
        collection: 'purges',
        where: { createdAt: { less_than: new Date(Date.now() - keepMs).toISOString() } },
      })
    }
  }

  const loop = async (): Promise<void> => {
    try {
      await poll()
      isFailing = false
    } catch (err) {
      if (!isFailing) payload.logger.error({ err, msg: 'Reading purge records failed; retrying every second' })
      isFailing = true
    }
    setTimeout(() => void loop(), pollMs).unref()
  }
  void loop()
}
