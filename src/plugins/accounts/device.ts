import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Accounts that one device is known for; an office's computer has a few. */
const mostAccounts = 5

/** Seconds for which a device is known after its last login. */
export const deviceSeconds = 365 * 24 * 3600

/**
 * The device behind a cookie, when it once signed in to this account: whoever guesses passwords
 * elsewhere then delays others, never the owner on the own phone. A made-up or a stranger's cookie
 * is none.
 */
export const knownDevice = (args: {
  account: string
  cookie: string | undefined
  secret: string
}): string | undefined => {
  const { account, secret } = args
  const parsed = parse(args.cookie)
  if (!parsed) return undefined
  const wanted = Buffer.from(seal({ id: parsed.id, account, secret }))
  const isKnown = parsed.seals.some(
    (each) => each.length === wanted.length && timingSafeEqual(Buffer.from(each), wanted),
  )
  return isKnown ? parsed.id : undefined
}

/** The cookie after a login: the same device, now known for this account too. */
export const rememberDevice = (args: {
  account: string
  cookie: string | undefined
  secret: string
}): string => {
  const { account, secret } = args
  const { id, seals } = parse(args.cookie) ?? {
    id: randomBytes(16).toString('base64url'),
    seals: [],
  }
  const own = seal({ id, account, secret })
  return [id, own, ...seals.filter((each) => each !== own).slice(0, mostAccounts - 1)].join('.')
}

const seal = (args: { account: string; id: string; secret: string }): string =>
  createHmac('sha256', args.secret)
    .update(`perangkat:${args.id}:${args.account}`)
    .digest('base64url')
    .slice(0, 27)

const parse = (cookie: string | undefined): { id: string; seals: string[] } | undefined => {
  if (cookie === undefined || cookie.length > 300) return undefined
  const [id, ...seals] = cookie.split('.')
  return id && /^[\w-]{22}$/.test(id) && seals.every((each) => /^[\w-]{27}$/.test(each))
    ? { id, seals: seals.slice(0, mostAccounts) }
    : undefined
}
