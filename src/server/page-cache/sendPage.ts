import type { IncomingMessage, ServerResponse } from 'node:http'

import { acceptedEncodings } from './acceptedEncodings'
import type { Page, Variant } from './page'

/** `hit` from memory, `miss` rendered now, `stale` an old copy because rendering fails. */
export type PageState = 'hit' | 'miss' | 'stale'

/** Answers with a page in the best encoding the client takes: whole, its head, or a 304. */
export const sendPage = (args: {
  page: Page
  req: IncomingMessage
  res: ServerResponse
  state: PageState
}): void => {
  const { page, req, res, state } = args
  if (res.destroyed) return
  const variant = pickVariant(page, req.headers['accept-encoding'])
  const ifNoneMatch = req.headers['if-none-match']
  if (ifNoneMatch !== undefined && page.status === 200 && matches(ifNoneMatch, variant.etag)) {
    res.writeHead(304, withState(variant.unchangedHead, state))
    res.end()
    return
  }
  res.writeHead(page.status, withState(variant.head, state))
  if (req.method === 'HEAD') res.end()
  else res.end(variant.body)
}

const pickVariant = (page: Page, header: string | undefined): Variant => {
  for (const encoding of acceptedEncodings(header)) {
    const variant = page[encoding]
    if (variant !== undefined) return variant
  }
  return page.identity
}

const withState = (head: string[], state: PageState): string[] => {
  if (state === 'hit') return head
  const warning = state === 'stale' ? ['warning', '110 - "Response is Stale"'] : []
  return [...head.slice(0, -1), state, ...warning]
}

/** Weak comparison (RFC 9110, 8.8.3.2), as If-None-Match asks for. */
const matches = (header: string, etag: string): boolean =>
  header === etag ||
  header.trim() === '*' ||
  header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
