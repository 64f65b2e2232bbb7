import type { Payload } from 'payload'

import { clientAddress } from './clientAddress'
import { findLimits } from './limits'

/** A try with the token of a link: seconds to wait, 0 to go on; `passed` when the link was good. */
export type LinkTry = { passed: () => Promise<void>; wait: number }

/**
 * Counts a try of a link that carries a token, by the address it comes from; without
 * `accountsPlugin` nobody counts.
 */
export const enterByLink = async ({
  headers,
  payload,
}: {
  headers: Headers
  payload: Payload
}): Promise<LinkTry> => {
  const limits = findLimits(payload)
  if (!limits) return { passed: () => Promise.resolve(), wait: 0 }
  const attempt = { address: clientAddress({ headers, isTrusted: limits.trustsForwardedFor }) }
  return { passed: () => limits.token.passed(attempt), wait: await limits.token.enter(attempt) }
}
