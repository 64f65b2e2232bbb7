import type { Payload } from 'payload'

import type { Invitation } from '../../src/payload-types'
import { villageIds } from '../shared/staff'
import { hasAccount } from '../users/hasAccount'
import { hashToken } from './token'

/** The invitation behind a token while it is good: not used, not expired. */
export const findInvitation = async (args: {
  payload: Payload
  token: string
}): Promise<Invitation | undefined> => {
  const { docs } = await args.payload.find({
    collection: 'invitations',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [
        { tokenHash: { equals: hashToken(args.token) } },
        { expiresAt: { greater_than: new Date().toISOString() } },
        { usedAt: { exists: false } },
      ],
    },
  })
  return docs[0]
}

/**
 * Makes the invited account with the given password and closes the invitation. The e-mail's unique
 * index makes sure that two simultaneous uses make one account.
 * @returns false when the invitation is no longer good, or the address has an account by now.
 * @throws ValidationError when the password is refused; the invitation stays good.
 */
export const acceptInvitation = async (args: {
  password: string
  payload: Payload
  token: string
}): Promise<boolean> => {
  const { password, payload, token } = args
  const invitation = await findInvitation({ payload, token })
  if (!invitation) return false
  try {
    await payload.create({
      collection: 'users',
      context: { trusted: true },
      data: {
        name: invitation.name,
        district: invitation.district,
        email: invitation.email,
        password,
        regency: invitation.regency,
        role: invitation.role,
        villages: villageIds(invitation),
      },
      depth: 0,
      overrideAccess: true,
    })
  } catch (error) {
    if (await hasAccount({ email: invitation.email, payload })) return false
    throw error
  }
  await payload.update({
    id: invitation.id,
    collection: 'invitations',
    data: { usedAt: new Date().toISOString() },
    depth: 0,
    overrideAccess: true,
  })
  return true
}
