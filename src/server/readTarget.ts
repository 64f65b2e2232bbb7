/** What a request asks for, in one spelling. */
export type Target = {
  /** Lower-case name or address, without port and without a trailing dot. */
  host: string
  /** Path with every percent-escape in its shortest form, without empty or dot segments. */
  path: string
  /** The query as sent, with its `?`, or the empty string. */
  search: string
}

const maxPathLength = 1024
const hostForm = /^([a-z0-9_][a-z0-9._-]{0,252}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i
const plainPath = /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9_.~-]*)*\/?$/
const forbiddenInPath = /[\p{Cc}\\]/u

/**
 * Reads the Host header and the request target of a request. Rules about paths (which host may see
 * the admin, what is cached) look at this spelling and the renderer gets the same one, so no second
 * spelling of a path can walk around a rule.
 * @returns undefined for what no browser sends: a missing or malformed host, a target that is not a
 *   path, broken percent-encoding, control characters, backslashes, dot segments, endless paths.
 */
export const readTarget = (given: {
  host: string | undefined
  url: string | undefined
}): Target | undefined => {
  const host = readHost(given.host)
  const url = given.url ?? ''
  if (host === undefined || url.charCodeAt(0) !== slash) return undefined
  const queryAt = url.indexOf('?')
  const path = readPath(queryAt === -1 ? url : url.slice(0, queryAt))
  if (path === undefined) return undefined
  return { host, path, search: queryAt === -1 ? '' : url.slice(queryAt) }
}

const slash = 47

const readHost = (header: string | undefined): string | undefined => {
  const name = header === undefined ? undefined : hostForm.exec(header)?.[1]
  if (name === undefined || name.includes('..')) return undefined
  const lower = name.toLowerCase()
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

const readPath = (raw: string): string | undefined => {
  if (raw.length > maxPathLength) return undefined
  if (plainPath.test(raw)) return raw
  const segments = raw.split('/').filter((segment) => segment !== '')
  const clean: string[] = []
  for (const segment of segments) {
    const decoded = decode(segment)
    if (decoded === undefined || decoded === '.' || decoded === '..') return undefined
    if (forbiddenInPath.test(decoded)) return undefined
    clean.push(encodeSegment(decoded))
  }
  const isFolder = clean.length > 0 && raw.endsWith('/')
  return `/${clean.join('/')}${isFolder ? '/' : ''}`
}

const decode = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Leaves alone what RFC 3986 allows in a segment, so that ordinary addresses stay as written. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(segment).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent)
