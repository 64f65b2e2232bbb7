import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload'

import { accountKey } from './accountKey'
import { clientAddress } from './clientAddress'
import { deviceCookieName } from './cookieNames'
import type { Attempt } from './createGate'
import { knownDevice } from './device'
import type { Ask } from './gates'

export type AccountsPluginConfig = {
  /**
   * Asks the process that counts tries for all processes of this machine (`answerLimits` answers
   * there).
   * @default each process counts for itself
   */
  askCounter?: Ask | undefined
  /**
   * Where tries are counted: `memory` for one machine, `database` for several (MongoDB).
   * @default 'memory'
   */
  limitsStore?: 'database' | 'memory'
  /**
   * Origin of the admin, without a slash at the end; with https cookies are `Secure` and begin with
   * `__Host-`.
   */
  publicUrl: string
  /**
   * Whether `x-forwarded-for` holds the one address that our own front wrote. Elsewhere everybody
   * counts as one.
   * @default false
   */
  trustsForwardedFor?: boolean
}

/** Who tries what, as the gates count it. */
export const attemptOf = (args: {
  email?: string | undefined
  req: PayloadRequest
  settings: AccountsPluginConfig
}): Attempt => {
  const { email, req, settings } = args
  const address = clientAddress({
    headers: req.headers,
    isTrusted: settings.trustsForwardedFor === true,
  })
  if (email === undefined) return { address }
  const { secret } = req.payload
  const account = accountKey({ email, secret })
  return {
    account,
    address,
    device: knownDevice({ account, cookie: deviceCookie({ req, settings }), secret }),
  }
}

/** The device's cookie as it was sent. */
export const deviceCookie = (args: {
  req: PayloadRequest
  settings: AccountsPluginConfig
}): string | undefined =>
  parseCookies(args.req.headers).get(deviceCookieName(args.settings.publicUrl))
