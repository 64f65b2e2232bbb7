import {
  addDataAndFileToRequest,
  AuthenticationError,
  type Endpoint,
  loginOperation,
  type PayloadRequest,
} from 'payload'

import { staffSlug } from '../../../collections/shared/access'
import { fieldError } from '../../../collections/shared/fieldError'
import { limitsOf } from './limits'
import { hashForNobody } from './passwordHash'
import { type AccountsPluginConfig, attemptOf } from './settings'
import { signedIn } from './signedIn'
import { tooMany } from './tooMany'
import { wordsOf } from './wordsOf'

/**
 * `POST /api/users/login`, before Payload's own: counted before anything is hashed, with the same
 * answer at the same cost whether the account exists or not.
 */
export const loginEndpoint = (settings: AccountsPluginConfig): Endpoint => ({
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email, password } = wordsOf(req.data, ['email', 'password'])
    if (!email.trim())
      throw fieldError({ collection: staffSlug, message: 'Isi alamat surel Anda.', path: 'email' })
    if (!password.trim())
      throw fieldError({ collection: staffSlug, message: 'Isi kata sandi Anda.', path: 'password' })
    const attempt = attemptOf({ email, req, settings })
    const gate = limitsOf(req.payload).login
    const wait = await gate.enter(attempt)
    if (wait > 0) throw tooMany({ req, wait })
    const result = await signIn({ email: email.trim().toLowerCase(), password, req })
    await gate.passed(attempt)
    const seconds = req.payload.collections[staffSlug].config.auth.tokenExpiration
    return signedIn({
      email,
      message: req.t('authentication:passed'),
      req,
      result,
      seconds,
      settings,
    })
  },
  method: 'post',
  path: '/login',
})

const signIn = async (args: { email: string; password: string; req: PayloadRequest }) => {
  const { email, password, req } = args
  const find = () =>
    req.payload.db.findOne<{ hash?: null | string; id: string }>({
      collection: staffSlug,
      req,
      where: { email: { equals: email } },
    })
  const account = await find()
  if (!account?.hash) {
    await find()
    await hashForNobody(password)
    throw new AuthenticationError(req.t)
  }
  return loginOperation({
    collection: req.payload.collections[staffSlug],
    data: { email, password },
    req,
  })
}
