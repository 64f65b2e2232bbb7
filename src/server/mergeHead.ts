import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** The arguments of `writeHead`: status, then a reason, headers, or both. */
export type HeadArguments = [
  status: number,
  reasonOrHeaders?: HeadersGiven | string,
  headers?: HeadersGiven,
]

type HeadersGiven = OutgoingHttpHeader[] | OutgoingHttpHeaders

/**
 * Moves the headers given to `writeHead` to where `getHeaders` and `removeHeader` see them, so that
 * an answer's headers can be looked at and changed in one place however they were set.
 */
export const mergeHead = (res: ServerResponse, [status, ...rest]: HeadArguments): void => {
  res.statusCode = status
  const headers = rest.find((part) => typeof part === 'object')
  if (headers === undefined) return
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) res.setHeader(name, value)
    return
  }
  // Flat (name, value, name, value) or pairs; a repeated name adds a value.
  const flat = headers.flat().map(String)
  for (let at = 0; at < flat.length; at += 2) res.removeHeader(flat[at] ?? '')
  for (let at = 0; at + 1 < flat.length; at += 2)
    res.appendHeader(flat[at] ?? '', flat[at + 1] ?? '')
}
