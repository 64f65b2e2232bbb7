/** The database did not answer, now or a moment ago. */
export class DatabaseDownError extends Error {
  override readonly name = 'DatabaseDownError'

  constructor(cause?: unknown) {
    super('The database does not answer', { cause })
  }
}

/** Knows whether the database answers, so that one question waits for a dead one and not each. */
export type DatabaseWatch = {
  /**
   * Asks a question, unless the database is known to be away.
   * @throws DatabaseDownError when it is, at once; or when this question found it out.
   */
  ask: <Answer>(question: () => Promise<Answer>) => Promise<Answer>
  /** Whether the database answers, within two seconds. */
  isUp: () => Promise<boolean>
}

/** How long a failure is believed before the database is asked again. */
const pauseMs = 1000
const patienceMs = 2000
/** After this a question that nobody answered no longer stands in the way of the next. */
const probeMs = 10_000

/**
 * Makes the watch of one database. Once a question failed because the database is away, further
 * ones fail at once; at most once a second one small question is asked beside them, for which
 * nobody waits.
 */
export const createDatabaseWatch = (args: {
  logger: { error: (entry: { err: unknown; msg: string }) => void; info: (text: string) => void }
  /** Called when the database answers again: what changed meanwhile was not heard of. */
  onReturn: () => void
  /** A question that costs the database nothing. */
  probe: () => Promise<unknown>
}): DatabaseWatch => {
  const { logger, onReturn, probe } = args
  /** Set while the database is away: when it may be asked again. */
  let nextTryAt: number | undefined
  let probing: Promise<boolean> | undefined

  const failed = (err: unknown): void => {
    if (nextTryAt === undefined)
      logger.error({ err, msg: 'The database does not answer; public pages say so until it does' })
    nextTryAt = Date.now() + pauseMs
  }
  const answered = (): void => {
    if (nextTryAt === undefined) return
    nextTryAt = undefined
    logger.info('The database answers again')
    onReturn()
  }
  const tryAgain = (): Promise<boolean> => {
    probing ??= within(probeMs, probe())
      .then(
        () => (answered(), true),
        (err: unknown) => (failed(err), false),
      )
      .finally(() => (probing = undefined))
    return probing
  }
  const isDue = (): boolean => nextTryAt === undefined || Date.now() >= nextTryAt

  return {
    ask: async (question) => {
      if (nextTryAt !== undefined) {
        if (isDue()) void tryAgain()
        throw new DatabaseDownError()
      }
      try {
        return await question()
      } catch (err) {
        if (!isOutage(err)) throw err
        failed(err)
        throw new DatabaseDownError(err)
      }
    },
    isUp: async () => isDue() && within(patienceMs, tryAgain()).catch(() => false),
  }
}

const within = async <Answer>(ms: number, answer: Promise<Answer>): Promise<Answer> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms)
  })
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

const awayNames =
  /^Mongo(ose)?(ServerSelection|Network|NetworkTimeout|NotConnected|PoolCleared|PoolClosed|PoolClearedOnNetwork|ServerClosed|TopologyClosed|WaitQueueTimeout|ClientClosed)Error$/
const awayCodes =
  /^(SQLITE_(BUSY|CANTOPEN|CORRUPT|FULL|IOERR|LOCKED|NOTADB|PROTOCOL|READONLY)|CLIENT_CLOSED$|ECONN|EHOSTUNREACH$|ENETUNREACH$|ENOTFOUND$|EPIPE$|ETIMEDOUT$)/

/**
 * Whether an error, or what caused it, says that the database is away; a mistake in a query does
 * not.
 */
export const isOutage = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { cause, code, message, name } = error as Error & { code?: unknown }
  if (
    name === 'DatabaseDownError' ||
    awayNames.test(name) ||
    (typeof code === 'string' && awayCodes.test(code))
  )
    return true
  if (name === 'MongooseError' && message.includes('buffering timed out')) return true
  return isOutage(cause)
}
