import type { IncomingHttpHeaders } from 'node:http'

import { isUnder } from '../isUnder'
import type { SessionCheck } from './session'

export type ServerActionOptions = {
  /**
   * Folder of the pages whose actions may run.
   * @default '/admin'
   */
  folder?: string
  /** Whether cookies show a session; see `createSessionCheck`. */
  hasSession: SessionCheck
  /** Origins of the admin: their hosts alone take server actions. */
  portalOrigins: readonly string[]
}

/** A request as far as the gate reads it; `host` and `path` as `readTarget` gives them. */
export type PossibleAction = {
  headers: IncomingHttpHeaders
  host: string
  method: string | undefined
  path: string
}

/**
 * Whether a request may reach the renderer as far as server actions go. An action runs code by a
 * name from the page, so nothing of its body may be parsed for a stranger: it passes on the admin's
 * host, below its folder, by POST with the action's header and a session that is signed and not
 * over. A form without that header is an action too (its name stands in the body) and the admin
 * sends none, so it never passes.
 * @returns `pass` for everything that is no action; 403 or 404 with which to answer the rest.
 */
export const createServerActionGate = (
  options: ServerActionOptions,
): ((request: PossibleAction) => 'pass' | 403 | 404) => {
  const { folder = '/admin', hasSession } = options
  const hosts = new Set(options.portalOrigins.map((origin) => new URL(origin).hostname))
  return ({ headers, host, method, path }) => {
    const isNamed = headers['next-action'] !== undefined
    const isHere = hosts.has(host) && isUnder(path, folder)
    const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
    if (!isHere) return isNamed ? 404 : 'pass'
    if (isRead) return isNamed ? 404 : 'pass'
    if (method !== 'POST' || !isActionName(headers['next-action'])) return 404
    return hasSession(headers.cookie) ? 'pass' : 403
  }
}

/** Next's names are 40 or more hexadecimal digits; a header that came twice is a list and none. */
const isActionName = (name: string | string[] | undefined): boolean =>
  typeof name === 'string' && /^[\da-f]{40,64}$/.test(name)
