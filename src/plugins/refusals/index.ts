import type { AfterErrorHook, Payload, Plugin } from 'payload'

import { explain } from './explain'
import { guardEndpoints } from './guardEndpoints'

/**
 * Lets refusals reach people: the Indonesian text and the field, over REST and in the admin, in a
 * built application too; what cannot be read is refused with a reason instead of failing. Refusals
 * are not logged, as whoever is refused is told; a failure is one line without stack and content.
 * Place it last.
 */
export const refusalsPlugin = (): Plugin => (config) => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), tell] },
  loggingLevels: { ...quiet, ...config.loggingLevels },
  onInit: async (payload: Payload) => {
    await config.onInit?.(payload)
    guardEndpoints(payload)
  },
})

const quiet = {
  APIError: false,
  AuthenticationError: false,
  Forbidden: false,
  Locked: false,
  NotFound: false,
  QueryError: false,
  ValidationError: false,
} as const

const tell: AfterErrorHook = ({ error, req }) => {
  const { body, status } = explain(error)
  const wait: unknown = (error as { retryAfter?: unknown }).retryAfter
  if (typeof wait === 'number' || status === 503) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', String(typeof wait === 'number' ? wait : 5))
  }
  return { response: body, status }
}
