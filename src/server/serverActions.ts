import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import { isUnder } from './isUnder'

export type ServerActionOptions = {
  /** Origin of the admin: its host alone takes server actions. */
  adminOrigin: string
  /**
   * Folder of the pages whose actions may run.
   * @default '/admin'
   */
  folder?: string
  /**
   * Clock in milliseconds.
   * @default Date.now
   */
  now?: () => number
  /** Secret that signs sessions (HS256), as `sessionSecret` derives it from the application's. */
  secret: string
  /** Names of cookies that may hold the session. */
  sessionCookies: readonly string[]
}

/** A request as far as the gate reads it; `host` and `path` as `readTarget` gives them. */
export type PossibleAction = { headers: IncomingHttpHeaders; host: string; method: string | undefined; path: string }

/**
 * Whether a request may reach the renderer as far as server actions go. An action runs code by a name from
 * the page, so nothing of its body may be parsed for a stranger: it passes on the admin's host, below its
 * folder, by POST with the action's header and a session that is signed and not over. A form without that
 * header is an action too (its name stands in the body) and the admin sends none, so it never passes.
 * @returns `pass` for everything that is no action; 403 or 404 with which to answer the rest.
 */
export const createServerActionGate = (options: ServerActionOptions): ((request: PossibleAction) => 'pass' | 403 | 404) => {
  const { folder = '/admin', now = Date.now, secret, sessionCookies } = options
  const { hostname } = new URL(options.adminOrigin)
  return ({ headers, host, method, path }) => {
    const isNamed = headers['next-action'] !== undefined
    const isHere = host === hostname && isUnder(path, folder)
    const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
    if (!isHere) return isNamed ? 404 : 'pass'
    if (isRead) return isNamed ? 404 : 'pass'
    if (method !== 'POST' || !isActionName(headers['next-action'])) return 404
    return sessionTokens(headers.cookie, sessionCookies).some((token) => isLiveSession({ now: now(), secret, token })) ? 'pass' : 403
  }
}

/** Next's names are 40 or more hexadecimal digits; a header that came twice is a list and none. */
const isActionName = (name: string | string[] | undefined): boolean => typeof name === 'string' && /^[\da-f]{40,64}$/.test(name)

/** The application's key for sessions, as Payload makes it of its secret. */
export const sessionSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex').slice(0, 32)

const sessionTokens = (cookie: string | undefined, names: readonly string[]): string[] =>
  (cookie ?? '').split(/; */).flatMap((pair) => {
    const at = pair.indexOf('=')
    return at > 0 && names.includes(pair.slice(0, at)) ? [pair.slice(at + 1)] : []
  })

/** Whether a token is signed by us and its time is not over. Whether the session still exists the database alone knows. */
export const isLiveSession = (args: { now: number; secret: string; token: string }): boolean => {
  const { now, secret, token } = args
  const [head, body, signature, ...rest] = token.split('.')
  if (!head || !body || !signature || rest.length > 0 || token.length > 4096) return false
  const wanted = createHmac('sha256', secret).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false
  // Signed by us, so it is what we wrote; the algorithm is still not the sender's to choose.
  const { exp } = decode(body)
  return decode(head).alg === 'HS256' && typeof exp === 'number' && exp * 1000 > now
}

const decode = (part: string): { alg?: unknown; exp?: unknown } => {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString())
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}
