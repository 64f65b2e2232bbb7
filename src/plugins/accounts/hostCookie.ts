import { JWTAuthentication, parseCookies, type Payload, type PayloadRequest } from 'payload'

import { plainSessionCookie, sessionCookieName } from './cookieNames'

/**
 * With https the login cookie carries another name than Payload knows. Its own cookies for theme
 * and language are set by script, which `__Host-` forbids, so the prefix of all cannot simply be
 * changed: the one name is translated where Payload reads and writes it.
 */
export const useHostCookie = ({
  payload,
  publicUrl,
}: {
  payload: Payload
  publicUrl: string
}): void => {
  const name = sessionCookieName(publicUrl)
  if (name === plainSessionCookie) return
  payload.authStrategies = payload.authStrategies.map((strategy) =>
    strategy.name === 'local-jwt'
      ? {
          ...strategy,
          authenticate: (args) =>
            JWTAuthentication({ ...args, headers: readAs({ headers: args.headers, name }) }),
        }
      : strategy,
  )
  const { config } = payload.collections.users
  if (!config.endpoints) return
  config.endpoints = config.endpoints.map((endpoint) => ({
    ...endpoint,
    handler: async (req: PayloadRequest) =>
      writtenAs({ name, response: await endpoint.handler(req) }),
  }))
}

/**
 * Payload's name is taken from nobody: a cookie without the prefix may come from a site below this
 * host.
 */
const readAs = ({ headers, name }: { headers: Headers; name: string }): Headers => {
  const token = parseCookies(headers).get(name)
  const read = new Headers(headers)
  read.delete('cookie')
  if (token) read.set('cookie', `${plainSessionCookie}=${encodeURIComponent(token)}`)
  return read
}

const writtenAs = ({ name, response }: { name: string; response: Response }): Response => {
  const cookies = response.headers.getSetCookie()
  if (!cookies.some((cookie) => cookie.startsWith(`${plainSessionCookie}=`))) return response
  const headers = new Headers(response.headers)
  headers.delete('set-cookie')
  for (const cookie of cookies) {
    headers.append(
      'set-cookie',
      cookie.startsWith(`${plainSessionCookie}=`)
        ? `${name}${cookie.slice(plainSessionCookie.length)}`
        : cookie,
    )
  }
  return new Response(response.body, {
    headers,
    status: response.status,
    statusText: response.statusText,
  })
}
