import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

const maxTries = 400

/**
 * Takes the next number of a series: 1, 2, 3 and so on, never twice, without a gap. The guarantee
 * is the unique index (series, value), which holds on both databases and across processes: the
 * highest number plus one is inserted, and whoever comes second tries the next.
 *
 * It takes no request on purpose: inside a caller's transaction a refused insert would end that
 * transaction, so the number is taken before it, and is used up even when the caller then fails.
 * @throws Error when the database refuses for another reason than a number that is taken.
 * See docs/decisions/004-numbers-that-never-repeat.md.
 */
export const takeNumber = async (args: { payload: Payload; series: string }): Promise<number> => {
  let value = (await highest(args)) + 1
  for (let attempt = 1; ; attempt += 1) {
    try {
      await args.payload.create({
        collection: 'numbers',
        data: { series: args.series, value },
        depth: 0,
        disableTransaction: true,
        overrideAccess: true,
      })
      return value
    } catch (error) {
      await wait(Math.random() * Math.min(40, 2 * attempt))
      const next = (await highest(args)) + 1
      // The adapters name a taken number differently, and in the user's language; the table tells.
      const isTaken = next > value
      if (attempt >= maxTries || !(isTaken || isBusy(error))) throw error
      value = next
    }
  }
}

const highest = async ({
  payload,
  series,
}: {
  payload: Payload
  series: string
}): Promise<number> => {
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

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  /SQLITE_BUSY|database is locked/.test(`${error.message} ${String(error.cause)}`)
