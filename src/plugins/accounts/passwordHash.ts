import crypto from 'node:crypto'

const prefix = 'pbkdf2-sha256-v1:'

type Stored = { hash?: null | string; salt?: null | string }

/** Whether a password is the one that Payload stored; always at the price of a real comparison. */
export const isPasswordOf = async ({
  password,
  stored,
}: {
  password: string
  stored: null | Stored | undefined
}): Promise<boolean> => {
  const { hash, salt } = stored ?? {}
  if (!hash || !salt) return hashForNobody(password)
  const isCurrent = hash.startsWith(prefix)
  const wanted = Buffer.from(isCurrent ? hash.slice(prefix.length) : hash, 'hex')
  const made = await pbkdf2({ password, salt, ...(isCurrent ? current : old) })
  return made.length === wanted.length && crypto.timingSafeEqual(made, wanted)
}

/** Spends on an account that does not exist what a wrong password costs on one that does. */
export const hashForNobody = async (password: string): Promise<false> => {
  await pbkdf2({ password, salt: nobodysSalt, ...current })
  return false
}

/** Payload's own numbers of 3.90 and before it. */
const current = { iterations: 600_000, length: 32 }
const old = { iterations: 25_000, length: 512 }

const nobodysSalt = crypto.randomBytes(32).toString('hex')

const pbkdf2 = (args: {
  iterations: number
  length: number
  password: string
  salt: string
}): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    crypto.pbkdf2(args.password, args.salt, args.iterations, args.length, 'sha256', (err, made) =>
      err ? reject(err) : resolve(made),
    )
  })
