import { APIError } from 'payload'

/** What people read when the database takes no write or gives no answer. */
export const unavailableSentence =
  'Basis data sedang tidak dapat dipakai. Isian Anda belum tersimpan; biarkan halaman ini terbuka dan coba lagi sebentar lagi.'

/**
 * The database is locked by somebody else, full, read-only, damaged or gone. Answers 503 with a
 * sentence for people; `cause` is what the driver said.
 */
export class DatabaseUnavailableError extends APIError {
  override name = 'DatabaseUnavailableError'

  constructor(cause?: unknown) {
    super(unavailableSentence, 503, undefined, true)
    this.cause = cause
  }
}

const sqliteCodes = /^SQLITE_(BUSY|CANTOPEN|CORRUPT|FULL|IOERR|LOCKED|NOTADB|READONLY)(_|$)/

const mongoNames =
  /^Mongo(ose)?(Network|ServerSelection|NotConnected|PoolCleared|PoolClosed|TopologyClosed|WaitQueueTimeout|OperationTimeout|ClientClosed)\w*Error$/

/**
 * Server codes that mean "not now": no primary, shutting down, time-outs, disk full, not writable.
 */
const mongoCodes = new Set([6, 7, 89, 91, 189, 262, 10107, 11600, 11602, 13435, 13436, 14031])

/** Whether an error, or what caused it, says that another process holds SQLite's lock. */
export const isBusy = (error: unknown): boolean =>
  causesOf(error).some(
    ({ code }) => typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)(_|$)/.test(code),
  )

/**
 * Whether an error, or what caused it, means that the database cannot be used now (locked, full,
 * read-only, damaged, gone), on SQLite and on MongoDB. Such errors answer 503 and are worth another
 * try; everything else is an answer of the database to what was asked.
 */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  causesOf(error).some(
    ({ code, name }) =>
      name === 'DatabaseUnavailableError' ||
      (typeof code === 'string' && sqliteCodes.test(code)) ||
      (typeof name === 'string' &&
        (mongoNames.test(name) || (name.startsWith('Mongo') && mongoCodes.has(Number(code))))),
  )

type Cause = { cause?: unknown; code?: unknown; name?: unknown }

const deepest = 8

/** An error and what caused it, from the outside in. */
const causesOf = (error: unknown): Cause[] => {
  const causes: Cause[] = []
  for (
    let each = error;
    typeof each === 'object' && each !== null && causes.length < deepest;
    each = (each as Cause).cause
  ) {
    causes.push(each)
  }
  return causes
}
