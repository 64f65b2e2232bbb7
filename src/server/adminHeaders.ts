import { isUnder } from './isUnder'

export type AdminHeadersOptions = {
  /** Whether the deployment is reached by https. */
  isHttps: boolean
  /**
   * An unguessable word of this one request, for scripts that may run. It must also stand in the
   * request's own `content-security-policy` (see `nonceRequestHeader`): there Next reads it and
   * writes it on its scripts.
   * @default undefined: no rule about scripts, for a renderer that cannot give one (`next start`
   * alone)
   */
  nonce?: string | undefined
  /** Path of the request, without its query. */
  path: string
}

/** Half a year, as a deployment may still have to go back to http after its first weeks. */
const hstsSeconds = 182 * 24 * 3600

/** Powers of the browser that no page of the admin needs. */
const permissions = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]

/**
 * Headers of what belongs to staff: the admin, its API, previews. Signed-in answers are kept
 * nowhere, framed by nobody (a preview by the admin alone), and run no script that the server did
 * not name. Styles may stand inline: the editor and the admin's components set them at run time on
 * elements, where no nonce reaches.
 */
export const adminHeaders = ({
  isHttps,
  nonce,
  path,
}: AdminHeadersOptions): Record<string, string> => {
  const isPreview = isUnder(path, '/pratinjau')
  const isAdmin = isUnder(path, '/admin')
  return {
    ...(isAdmin && { 'content-security-policy': policy(nonce) }),
    ...(isHttps && { 'strict-transport-security': `max-age=${hstsSeconds}` }),
    'cache-control': 'private, no-store',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': permissions.map((name) => `${name}=()`).join(', '),
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': isPreview ? 'SAMEORIGIN' : 'DENY',
  }
}

/** What the request has to carry so that Next puts the nonce on its own scripts. */
export const nonceRequestHeader = (nonce: string): Record<string, string> => ({
  'content-security-policy': policy(nonce),
})

const policy = (nonce: string | undefined): string =>
  [
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    ...(nonce === undefined
      ? []
      : [
          "default-src 'self'",
          "connect-src 'self'",
          "font-src 'self' data:",
          "frame-src 'self'",
          "img-src 'self' blob: data:",
          "media-src 'self' blob:",
          `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
          "style-src 'self' 'unsafe-inline'",
          "worker-src 'self' blob:",
        ]),
  ].join('; ')
