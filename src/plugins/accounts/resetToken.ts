import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

/** What is stored of the token in a mail; the token itself stands nowhere else. */
const hashOf = (token: string): string =>
  createHash('sha256').update(`reset:${token}`).digest('hex')

/**
 * Stores a new reset token as its hash. Payload hands it over in the clear, and mails it after
 * this.
 */
export const hashStoredToken: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { resetPasswordToken: token } = data as { resetPasswordToken?: unknown }
  const before = (originalDoc as undefined | { resetPasswordToken?: unknown })?.resetPasswordToken
  if (typeof token !== 'string' || token === before) return data
  return { ...data, resetPasswordToken: hashOf(token) }
}

/** Looks a token up by its hash. What was stored in the clear before opens nothing any more. */
export const hashGivenToken: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as { data?: { token?: unknown } }
  // One object is read before and after this hook, so it is changed in place.
  if (operation === 'resetPassword' && typeof data?.token === 'string')
    data.token = hashOf(data.token)
  return args
}
