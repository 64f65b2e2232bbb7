import { addDataAndFileToRequest, APIError, type Endpoint, type Payload } from 'payload'

import type { Invitation } from '../../src/payload-types'
import { sendInvitation } from './sendInvitation'

/**
 * `POST /api/invitations`, before Payload's own: stores the invitation and then sends it, when
 * nothing can take it back any more. A mail that cannot be sent takes the invitation with it, so
 * that nobody waits for it in vain and another try makes no second one.
 */
export const inviteEndpoint: Endpoint = {
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const invitation = await req.payload.create({
      collection: 'invitations',
      data: (req.data ?? {}) as never,
      depth: 0,
      overrideAccess: false,
      req,
      user: req.user,
    })
    const token = req.context.invitationToken
    if (typeof token === 'string') await sendOrTakeBack({ invitation, payload: req.payload, token })
    return Response.json({ doc: invitation, message: 'Undangan telah dikirim.' }, { status: 201 })
  },
  method: 'post',
  path: '/',
}

/** Without the request: its transaction ended when the invitation was stored. */
const sendOrTakeBack = async ({
  invitation,
  payload,
  token,
}: {
  invitation: Invitation
  payload: Payload
  token: string
}): Promise<void> => {
  try {
    await sendInvitation({ invitation, payload, token })
  } catch (err) {
    await payload.delete({
      id: invitation.id,
      collection: 'invitations',
      context: { trusted: true },
      depth: 0,
      overrideAccess: true,
    })
    // Without the error's own words, which may name whom the mail was for.
    const code: unknown = (err as { code?: unknown }).code
    payload.logger.error({
      err: new Error(typeof code === 'string' ? code : 'no code'),
      msg: 'An invitation could not be sent',
    })
    throw new APIError(
      'Surat undangan tidak terkirim, jadi undangannya tidak disimpan. Periksa pengaturan surel, lalu undang lagi.',
      503,
      undefined,
      true,
    )
  }
}
