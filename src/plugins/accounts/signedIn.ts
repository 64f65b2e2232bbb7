import type { PayloadRequest } from 'payload'

import { accountKey } from './accountKey'
import { deviceCookieName, sessionCookieName, setCookie } from './cookieNames'
import { deviceSeconds, rememberDevice } from './device'
import { type AccountsPluginConfig, deviceCookie } from './settings'

/**
 * The answer to a login: the session and the device as cookies, and no token that script could
 * read.
 */
export const signedIn = (args: {
  email: string
  message: string
  req: PayloadRequest
  result: { exp?: number; token?: string; user?: unknown }
  seconds: number
  settings: AccountsPluginConfig
}): Response => {
  const { email, message, req, result, settings } = args
  const { publicUrl } = settings
  const { secret } = req.payload
  const device = rememberDevice({
    account: accountKey({ email, secret }),
    cookie: deviceCookie({ req, settings }),
    secret,
  })
  const headers = new Headers({ 'Cache-Control': 'private, no-store' })
  headers.append(
    'Set-Cookie',
    setCookie({
      maxAge: args.seconds,
      name: sessionCookieName(publicUrl),
      publicUrl,
      value: result.token ?? '',
    }),
  )
  headers.append(
    'Set-Cookie',
    setCookie({
      maxAge: deviceSeconds,
      name: deviceCookieName(publicUrl),
      publicUrl,
      value: device,
    }),
  )
  return Response.json({ exp: result.exp, message, user: result.user }, { headers })
}
