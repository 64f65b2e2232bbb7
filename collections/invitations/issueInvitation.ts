import type { CollectionBeforeChangeHook } from 'payload'

import { fieldError } from '../shared/fieldError'
import type { Staff } from '../shared/staff'
import { hasAccount } from '../users/hasAccount'
import { placeStaff } from '../users/placeStaff'
import { hashToken, invitationHours, newToken } from './token'

/**
 * Checks role and scope as for an account, then makes the token, kept on the request for the
 * e-mail.
 */
export const issueInvitation: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const email = String(data.email).trim().toLowerCase()
  if (await hasAccount({ email, payload: req.payload, req })) {
    throw fieldError({
      collection: 'invitations',
      message: 'Surel ini sudah punya akun. Minta ia memakai "Lupa kata sandi".',
      path: 'email',
    })
  }
  const stored = await placeStaff({ req, user: data as Staff })
  const token = newToken()
  req.context.invitationToken = token
  const expiresAt = new Date(Date.now() + invitationHours * 3600_000).toISOString()
  return { ...data, ...stored, email, expiresAt, tokenHash: hashToken(token), usedAt: null }
}
