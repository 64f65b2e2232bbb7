import { APIError, type PayloadRequest } from 'payload'

/**
 * The refusal of a try that comes too early; the answer's `Retry-After` says for how long, in
 * seconds.
 */
export const tooMany = ({ req, wait }: { req: PayloadRequest; wait: number }): Error => {
  req.responseHeaders = new Headers(req.responseHeaders)
  req.responseHeaders.set('Retry-After', String(wait))
  return new APIError(
    `Terlalu banyak percobaan. Coba lagi dalam ${wait} detik.`,
    429,
    undefined,
    true,
  )
}
