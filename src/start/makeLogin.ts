import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

import type { Role } from '../../collections/shared/roles'

/** An account of the set-up, for one role; region or villages as the role needs them. */
export type Account = {
  district?: string
  email: string
  name: string
  regency?: string
  role: Role
  villages?: string[]
}

/** A login made by the set-up. Its password is made once and stored nowhere else in the clear. */
export type MadeLogin = { email: string; password: string; role: Role }

/** Makes an account with a random password and returns what to print. */
export const makeLogin = async (payload: Payload, account: Account): Promise<MadeLogin> => {
  const password = randomBytes(15).toString('base64url')
  await payload.create({
    collection: 'users',
    context: { trusted: true },
    data: { ...account, password },
    depth: 0,
    overrideAccess: true,
  })
  return { email: account.email, password, role: account.role }
}
