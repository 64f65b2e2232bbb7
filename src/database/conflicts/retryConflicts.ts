import { setTimeout as wait } from 'node:timers/promises'
import { APIError } from 'payload'

import { isConflict } from './isConflict'

/** With their pauses at most five seconds of waiting. */
const maxTries = 12
/** For tries that are slow themselves, on a machine under load. */
const maxMs = 20_000
const firstPauseMs = 15
const longestPauseMs = 600

/** Errors that were tried often enough; an operation around them does not begin again. */
const givenUp = new WeakSet()

/**
 * Does a whole operation again, after a growing and jittered pause, when it met another writer. The
 * operation must be the outermost: it begins and ends its own transaction, so that a failed try
 * left nothing behind, and its effects outside the database wait for the commit (`afterCommit`).
 * @param options.isAlso other errors that another try may cure; the last one is thrown as it is.
 * @throws APIError 409 with a sentence for people after 12 tries or 20 seconds.
 */
export const retryConflicts = async <T>(
  operation: (attempt: number) => Promise<T>,
  options: { isAlso?: (error: unknown) => boolean } = {},
): Promise<T> => {
  const startedAt = performance.now()
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await operation(attempt)
    } catch (error) {
      const isMet = isConflict(error)
      const isCurable = isMet || options.isAlso?.(error) === true
      if (!isCurable || givenUp.has(error as object)) throw error
      if (attempt >= maxTries || performance.now() - startedAt > maxMs)
        throw givingUp(isMet ? refusal(error) : error)
      await wait(Math.min(longestPauseMs, firstPauseMs * 2 ** attempt) * (0.5 + Math.random() / 2))
    }
  }
}

const refusal = (cause: unknown): Error => {
  const message =
    'Isi ini sedang disimpan dari tempat lain pada saat yang sama. Tunggu sebentar, lalu simpan lagi.'
  return Object.assign(new APIError(message, 409, undefined, true), { cause })
}

const givingUp = (error: unknown): unknown => {
  if (error && typeof error === 'object') givenUp.add(error)
  return error
}
