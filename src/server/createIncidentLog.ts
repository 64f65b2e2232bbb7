import type { Log } from './log'

const quietMs = 60_000

/**
 * Logs the first of a row of failures; failures belong to one row while less than a minute lies
 * between them. A database that is down for an hour is one line, not one per visitor.
 */
export const createIncidentLog = (args: {
  log: Log
  msg: string
  now: () => number
}): ((err: unknown) => void) => {
  let lastAt = -Infinity
  return (err) => {
    const time = args.now()
    if (time - lastAt > quietMs) args.log.error({ err, msg: args.msg })
    lastAt = time
  }
}
