import { APIError, type Payload } from 'payload'

import { createStore } from './createStore'
import { type Ask, askedLimits, type Limits, makeLimits } from './gates'
import { memoryCounter } from './memoryCounter'

type Opened = Limits & {
  /** Whether `x-forwarded-for` holds what our own front wrote. */
  trustsForwardedFor: boolean
}

const key = Symbol.for('balai-desa.limits')

/**
 * Makes the gates of a Payload that has started; they hang on it, as a module may stand in several
 * bundles. With several machines the database counts, on one whoever `ask` reaches, else this
 * process.
 */
export const openLimits = (args: {
  ask?: Ask | undefined
  payload: Payload
  trustsForwardedFor: boolean
  where: 'database' | 'memory'
}): void => {
  const { ask, payload, trustsForwardedFor, where } = args
  const inDatabase = where === 'database' ? createStore(payload) : undefined
  const limits =
    inDatabase || !ask ? makeLimits(inDatabase ?? memoryCounter) : askedLimits(orBusy(ask))
  Object.assign(payload, { [key]: { ...limits, trustsForwardedFor } satisfies Opened })
}

/** Uncounted nobody may try: who counts is back in a moment. */
const orBusy =
  (ask: Ask): Ask =>
  async (question) => {
    try {
      return await ask(question)
    } catch {
      throw new APIError('Layanan sedang sibuk. Coba lagi sebentar lagi.', 503, undefined, true)
    }
  }

/** The gates, or undefined where Payload was started without `accountsPlugin`. */
export const findLimits = (payload: Payload): Opened | undefined =>
  (payload as { [key]?: Opened })[key]

/** @throws Error when Payload was started without `accountsPlugin`. */
export const limitsOf = (payload: Payload): Limits => {
  const limits = findLimits(payload)
  if (!limits) throw new Error('accountsPlugin is not in the configuration')
  return limits
}
