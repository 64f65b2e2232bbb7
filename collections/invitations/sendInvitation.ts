import type { Payload } from 'payload'

import type { Invitation } from '../../src/payload-types'
import { publicOrigin } from '../shared/publicOrigin'
import { roles } from '../shared/roles'
import { invitationHours } from './token'

/** Sends the link, which is the only place where the token stands. */
export const sendInvitation = async (args: {
  invitation: Invitation
  payload: Payload
  token: string
}): Promise<void> => {
  const { invitation, payload, token } = args
  const link = `${publicOrigin(payload)}/undangan/${token}`
  const role = roles[invitation.role].label
  await payload.sendEmail({
    subject: `Undangan menjadi ${role} di Balai Desa`,
    text: [
      `Yth. ${invitation.name},`,
      `Anda diundang menjadi ${role}. Buka tautan ini untuk membuat kata sandi:`,
      link,
      `Tautan berlaku ${invitationHours} jam dan hanya dapat dipakai sekali. Abaikan surat ini bila Anda tidak mengenal pengirimnya.`,
    ].join('\n\n'),
    to: invitation.email,
  })
}
