import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/**
 * The address a request came from.
 * @param proxies how many proxies of the operator's stand before this server; each adds the address
 *   it saw at the right end of `X-Forwarded-For`. With 0 that header is the client's own invention.
 */
export const clientAddress = (req: IncomingMessage, proxies: number): string => {
  const seen = req.socket.remoteAddress ?? ''
  if (proxies === 0) return seen
  const named = String(req.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => isIP(each) !== 0)
  return named.at(-proxies) ?? named[0] ?? seen
}

/** Whether the client came by https, as the nearest proxy says. */
export const isSecure = (req: IncomingMessage, proxies: number): boolean =>
  proxies > 0 &&
  String(req.headers['x-forwarded-proto'] ?? '')
    .split(',')[0]
    ?.trim() === 'https'
