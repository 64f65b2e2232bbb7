import { LRUCache } from 'lru-cache'
import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether a request's cookies show a session that this deployment signed and that is not over. */
export type SessionCheck = (cookies: string | undefined) => boolean

type Claims = { exp?: unknown }

/**
 * Makes the check of session tokens (JWT, HS256) that decides how much a request may cost. It
 * grants nothing: what a session may do, and whether it was ended early, is decided behind the
 * door.
 * @param args.cookieNames cookies that may hold a token.
 * @param args.key the secret that signs tokens.
 */
export const createSessionCheck = (args: {
  cookieNames: readonly string[]
  key: string
  now?: () => number
}): SessionCheck => {
  const { cookieNames, key, now = Date.now } = args
  // Ends in seconds by token, 0 for what is no token of ours.
  const known = new LRUCache<string, number>({ max: 2000 })

  const endOf = (token: string): number => {
    const [head, claims, signature, ...rest] = token.split('.')
    if (!head || !claims || !signature || rest.length > 0) return 0
    const expected = createHmac('sha256', key).update(`${head}.${claims}`).digest()
    const given = Buffer.from(signature, 'base64url')
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 0
    if ((parse(head) as { alg?: unknown }).alg !== 'HS256') return 0
    const { exp } = parse(claims) as Claims
    return typeof exp === 'number' ? exp : 0
  }

  return (cookies) => {
    if (cookies === undefined) return false
    for (const name of cookieNames) {
      const token = cookieValue(cookies, name)
      if (token === undefined || token.length > 4096) continue
      let end = known.get(token)
      if (end === undefined) known.set(token, (end = endOf(token)))
      if (end * 1000 > now()) return true
    }
    return false
  }
}

/** The value of the first cookie of exactly this name. */
export const cookieValue = (cookies: string, name: string): string | undefined => {
  for (const pair of cookies.split(';')) {
    const at = pair.indexOf('=')
    if (at !== -1 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim()
  }
  return undefined
}

const parse = (part: string): unknown => {
  try {
    return (JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown) ?? {}
  } catch {
    return {}
  }
}
