import type { Payload, PayloadRequest } from 'payload'

import { setTimeout as wait } from 'node:timers/promises'

const maxTries = 400

/**
 * Takes the next number of a series: 1, 2, 3 and so on, never twice, without a gap. The guarantee
 * is the unique index (series, value), which holds on both databases and across processes: the
 * highest number plus one is inserted, and whoever comes second tries the next.
 * @throws Error when the database keeps refusing for other reasons.
 */
export const takeNumber = async (args: {
  payload: Payload
  req?: PayloadRequest
  series: string
}): Promise<number> => {
  for (let attempt = 1; ; attempt += 1) {
    const value = (await highest(args)) + 1
    try {
      await args.payload.create({
        collection: 'numbers',
        data: { series: args.series, value },
        depth: 0,
        overrideAccess: true,
      })
      return value
    } catch (error) {
      if (attempt >= maxTries || !isWorthRetrying(error)) throw error
      await wait(Math.random() * Math.min(40, 2 * attempt))
    }
  }
}

const highest = async ({ payload, series }: { payload: Payload; series: string }): Promise<number> => {
  const { docs } = await payload.find({
    collection: 'numbers',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    sort: '-value',
    where: { series: { equals: series } },
  })
  return docs[0]?.value ?? 0
}

/** A taken number comes as a validation error on both adapters; SQLite also says when it is busy. */
const isWorthRetrying = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'ValidationError' || /SQLITE_BUSY|database is locked|E11000/.test(`${error.message} ${String(error.cause)}`))
