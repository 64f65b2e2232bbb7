import type { Payload } from 'payload'

import { createGate, type Gate } from './createGate'
import { createStore } from './createStore'

/** The gates of everything that a stranger may try. */
export type Limits = {
  /** Asking for a link to set a password anew; every request counts. */
  forgot: Gate
  login: Gate
  /** The present password, asked for a change of the own account. */
  ownPassword: Gate
  /** Links of invitations and resets: by address alone, as a token cannot be guessed. */
  token: Gate
}

const key = Symbol.for('balai-desa.limits')

/** Makes the gates of a Payload that has started; they hang on it, as a module may stand in several bundles. */
export const openLimits = (args: { payload: Payload; where: 'database' | 'memory' }): void => {
  const makeCounter = createStore(args)
  const limits: Limits = {
    forgot: createGate({ free: 3, makeCounter, name: 'lupa', perAddress: 100 }),
    login: createGate({ free: 5, makeCounter, name: 'masuk', perAddress: 300 }),
    ownPassword: createGate({ free: 5, makeCounter, name: 'sendiri', perAddress: 300 }),
    token: createGate({ free: 5, makeCounter, name: 'tautan', perAddress: 300 }),
  }
  Object.assign(args.payload, { [key]: limits })
}

/** @throws Error when Payload was started without `accountsPlugin`. */
export const limitsOf = (payload: Payload): Limits => {
  const limits = (payload as { [key]?: Limits })[key]
  if (!limits) throw new Error('accountsPlugin is not in the configuration')
  return limits
}
