import type { PageContext, PageResult } from '../contract/part'
import { absoluteHref, regencyAddress } from '../site/address'
import { startOfDay } from '../words/day'
import { phoneHref } from '../words/text'

/**
 * Whoever reports a hole half a year later should look again (RFC 9116 advises less than a year).
 */
const validDays = 180

/**
 * `/.well-known/security.txt` (RFC 9116): whom to tell of a hole: the office that runs the
 * deployment, for every village alike.
 */
export const securityText = ({ settings, site }: PageContext): PageResult => {
  const { email, phone } = site.regency.contact ?? {}
  const portal = absoluteHref(regencyAddress(settings, site.regency), '/')
  const contacts = [email && `mailto:${email}`, phoneHref(phone)].filter(Boolean)
  const expires = startOfDay(new Date(Date.now() + validDays * 24 * 3_600_000))
  const lines = [
    ...(contacts.length > 0 ? contacts : [portal]).map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: id, en',
    `Canonical: ${site.origin}/.well-known/security.txt`,
  ]
  return { body: `${lines.join('\n')}\n`, contentType: 'text/plain; charset=utf-8', kind: 'file' }
}
