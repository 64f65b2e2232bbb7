import { addDataAndFileToRequest, type Endpoint, resetPasswordOperation } from 'payload'

import { staffSlug } from '../../../collections/shared/access'
import { limitsOf } from './limits'
import { type AccountsPluginConfig, attemptOf } from './settings'
import { signedIn } from './signedIn'
import { tooMany } from './tooMany'
import { wordsOf } from './wordsOf'

/**
 * `POST /api/users/reset-password`, before Payload's own: counted by address, and the device is
 * known from then on.
 */
export const resetEndpoint = (settings: AccountsPluginConfig): Endpoint => ({
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const data = wordsOf(req.data, ['password', 'token'])
    const attempt = attemptOf({ req, settings })
    const gate = limitsOf(req.payload).token
    const wait = await gate.enter(attempt)
    if (wait > 0) throw tooMany({ req, wait })
    const result = await resetPasswordOperation({
      collection: req.payload.collections[staffSlug],
      data,
      req,
    })
    await gate.passed(attempt)
    const { email } = wordsOf(result.user, ['email'])
    const seconds = req.payload.collections[staffSlug].config.auth.tokenExpiration
    return signedIn({
      email,
      message: req.t('authentication:passwordResetSuccessfully'),
      req,
      result,
      seconds,
      settings,
    })
  },
  method: 'post',
  path: '/reset-password',
})
