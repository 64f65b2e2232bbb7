/** Whether the deployment is reached by https, so that cookies may say so. */
const isHttps = (publicUrl: string): boolean => new URL(publicUrl).protocol === 'https:'

/**
 * Name of the login cookie. With https it begins with `__Host-`, which browsers take from this very
 * host alone, over https alone: no site below it can set or overwrite a login.
 * @param publicUrl origin of the admin, such as `https://desa.example.go.id`.
 */
export const sessionCookieName = (publicUrl: string): string =>
  isHttps(publicUrl) ? `__Host-${plainSessionCookie}` : plainSessionCookie

/** Name of the cookie by which a device that once signed in is known again. */
export const deviceCookieName = (publicUrl: string): string =>
  isHttps(publicUrl) ? '__Host-balai-perangkat' : 'balai-perangkat'

/** What Payload calls the login cookie by itself. */
export const plainSessionCookie = 'payload-token'

/** A cookie's header, for the whole host and out of every script's reach. */
export const setCookie = (args: {
  maxAge: number
  name: string
  publicUrl: string
  value: string
}): string =>
  [
    `${args.name}=${args.value}`,
    `Max-Age=${args.maxAge}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isHttps(args.publicUrl) ? ['Secure'] : []),
  ].join('; ')
