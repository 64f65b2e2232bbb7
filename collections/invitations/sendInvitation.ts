import type { CollectionAfterChangeHook } from 'payload'

import type { Invitation } from '../../src/payload-types'
import { roles } from '../users/roles'
import { invitationHours } from './token'

/** Sends the link. A mail that cannot be sent fails the invitation, so nobody waits for it in vain. */
export const sendInvitation: CollectionAfterChangeHook<Invitation> = async ({ doc, operation, req }) => {
  const token: unknown = req.context.invitationToken
  if (operation !== 'create' || typeof token !== 'string') return doc
  const link = `${req.payload.config.serverURL}/undangan/${token}`
  const role = roles[doc.role].label
  await req.payload.sendEmail({
    subject: `Undangan menjadi ${role} di Balai Desa`,
    text: [
      `Yth. ${doc.name},`,
      `Anda diundang menjadi ${role}. Buka tautan ini untuk membuat kata sandi:`,
      link,
      `Tautan berlaku ${invitationHours} jam dan hanya dapat dipakai sekali. Abaikan surat ini bila Anda tidak mengenal pengirimnya.`,
    ].join('\n\n'),
    to: doc.email,
  })
  return doc
}
