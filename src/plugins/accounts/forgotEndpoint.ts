import {
  addDataAndFileToRequest,
  createLocalReq,
  type Endpoint,
  forgotPasswordOperation,
  type PayloadRequest,
} from 'payload'

import { staffSlug } from '../../../collections/shared/access'
import { fieldError } from '../../../collections/shared/fieldError'
import { publicOrigin } from '../../../collections/shared/publicOrigin'
import { limitsOf } from './limits'
import { type AccountsPluginConfig, attemptOf } from './settings'
import { tooMany } from './tooMany'
import { wordsOf } from './wordsOf'

/** Mails on their way; an ending process waits for them. */
const underway = new Set<Promise<void>>()

/** Resolves when every mail that was asked for has been sent or has failed. */
export const mailsSent = async (): Promise<void> => {
  await Promise.all(underway)
}

/**
 * `POST /api/users/forgot-password`, before Payload's own. The answer leaves before anything is
 * looked up: it tells nobody who has an account, neither by its words, nor by its time, nor by a
 * mail server that is down.
 */
export const forgotEndpoint = (settings: AccountsPluginConfig): Endpoint => ({
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email } = wordsOf(req.data, ['email'])
    if (!email.trim())
      throw fieldError({ collection: staffSlug, message: 'Isi alamat surel Anda.', path: 'email' })
    const wait = await limitsOf(req.payload).forgot.enter(attemptOf({ email, req, settings }))
    if (wait > 0) throw tooMany({ req, wait })
    const sending = sendLink({ email, req })
    underway.add(sending)
    void sending.finally(() => underway.delete(sending))
    return Response.json({
      message:
        'Bila alamat ini punya akun, tautan untuk membuat kata sandi baru sedang dikirim ke sana.',
    })
  },
  method: 'post',
  path: '/forgot-password',
})

/** In a request of its own: the one that asked is over by then. */
const sendLink = async ({
  email,
  req: { i18n, payload },
}: {
  email: string
  req: PayloadRequest
}): Promise<void> => {
  try {
    // The answer goes first.
    await new Promise((resolve) => setImmediate(resolve))
    // Payload's mail links to the origin of the request, which is to be the one that people know.
    const origin = publicOrigin(payload)
    const asked = origin
      ? { headers: new Headers({ host: new URL(origin).host }), url: origin }
      : {}
    const req = await createLocalReq({ req: { ...asked, i18n } }, payload)
    await forgotPasswordOperation({
      collection: payload.collections[staffSlug],
      data: { email } as never,
      req,
    })
  } catch (err) {
    // Without the error's own words, which may name whom the mail was for.
    const code: unknown = (err as { code?: unknown }).code
    payload.logger.error({
      err: new Error(typeof code === 'string' ? code : 'no code'),
      msg: 'A link to reset a password could not be sent',
    })
  }
}
