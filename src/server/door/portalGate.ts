import { isUnder, underAny } from '../isUnder'
import type { Target } from '../readTarget'

/**
 * How a request for what only the portal's own host has ends elsewhere: nowhere, or on that host.
 */
export type GateAnswer = { location: string; status: 302 } | { status: 404 }

export type GateOptions = {
  /** Folders answered 404 on every host. */
  closedPaths: readonly string[]
  /**
   * Origins of the portal, the canonical one first, such as `https://desa.example.go.id`; hosts are
   * compared without the port.
   */
  portalOrigins: readonly string[]
  /** Folders that answer on the portal's hosts only; `/admin` leads there from other hosts. */
  portalPaths: readonly string[]
}

/**
 * The admin, its API and what they need answer on the portal's own host only, so a login cookie
 * never reaches a village's site and no site's address can be used to talk to the API.
 * @returns a function from a request's target to the answer; undefined lets the request pass.
 */
export const createPortalGate = (
  options: GateOptions,
): ((target: Target) => GateAnswer | undefined) => {
  const { closedPaths, portalOrigins, portalPaths } = options
  const hosts = new Set(portalOrigins.map((origin) => new URL(origin).hostname))
  const [canonical = ''] = portalOrigins
  const isClosed = underAny(closedPaths)
  const isPortals = underAny(portalPaths)
  return ({ host, path, search }) => {
    if (isClosed(path)) return { status: 404 }
    if (!isPortals(path) || hosts.has(host)) return undefined
    return isUnder(path, '/admin')
      ? { location: canonical + path + search, status: 302 }
      : { status: 404 }
  }
}
