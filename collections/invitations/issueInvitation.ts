import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import type { Staff } from '../shared/staff'
import { placeStaff } from '../users/placeStaff'
import { hashToken, invitationHours, newToken } from './token'

/** Checks role and scope as for an account, then makes the token, kept on the request for the e-mail. */
export const issueInvitation: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const email = String(data.email).trim().toLowerCase()
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: { email: { equals: email } },
  })
  if (totalDocs > 0) {
    throw new ValidationError({
      collection: 'invitations',
      errors: [{ message: 'Surel ini sudah punya akun. Minta ia memakai "Lupa kata sandi".', path: 'email' }],
    })
  }
  const stored = await placeStaff({ collection: 'invitations', req, user: data as Staff })
  const token = newToken()
  req.context.invitationToken = token
  const expiresAt = new Date(Date.now() + invitationHours * 3600_000).toISOString()
  return { ...data, ...stored, email, expiresAt, tokenHash: hashToken(token), usedAt: null }
}
