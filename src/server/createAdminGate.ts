import { isUnder } from './isUnder'
import type { Target } from './readTarget'

/** How a request for the admin or its API ends here: nowhere, or on the admin's own host. */
export type GateAnswer = { location: string; status: 302 } | { status: 404 }

/**
 * The admin and its API answer on one host only, so a login cookie never reaches a village's site
 * and no site's address can be used to talk to the API.
 * @param adminOrigin such as `https://desa.example.go.id`; hosts are compared without the port.
 * @param closedPaths answered 404 on every host.
 * @returns a function from a request's target to the answer; undefined lets the request pass.
 */
export const createAdminGate = (args: {
  adminOrigin: string
  closedPaths: readonly string[]
}): ((target: Target) => GateAnswer | undefined) => {
  const { hostname, origin } = new URL(args.adminOrigin)
  return ({ host, path, search }) => {
    if (args.closedPaths.some((closed) => isUnder(path, closed))) return { status: 404 }
    if (host === hostname) return undefined
    if (isUnder(path, '/api')) return { status: 404 }
    if (isUnder(path, '/admin')) return { location: origin + path + search, status: 302 }
    return undefined
  }
}
