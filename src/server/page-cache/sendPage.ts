import type { IncomingMessage, ServerResponse } from 'node:http'

import { acceptedEncodings } from './acceptedEncodings'
import {
  addVariant,
  chooseEncoding,
  headOf,
  type Page,
  unchangedHeadOf,
  type Variant,
} from './page'
import { sendReadyAnswer, takesReadyAnswer } from './readyAnswer'

/** `hit` from memory, `miss` rendered now, `stale` an old copy because rendering fails. */
export type PageState = 'hit' | 'miss' | 'stale'

/**
 * Answers with a page in the best encoding the client takes: whole, its head, or a 304. A variant
 * that is missing is made first.
 * @param args.keep takes the page with the variant that was made.
 */
export const sendPage = (args: {
  keep: (page: Page) => void
  page: Page
  req: IncomingMessage
  res: ServerResponse
  state: PageState
}): void => {
  const { keep, page, req, res, state } = args
  if (res.destroyed) return
  const encoding = chooseEncoding(page, acceptedEncodings(req.headers['accept-encoding']))
  const variant = page.variants[encoding]
  if (variant !== undefined) return sendVariant({ page, req, res, state, variant })
  addVariant(page, encoding).then(
    (better) => {
      keep(better)
      const made = better.variants[encoding]
      if (made && !res.destroyed) sendVariant({ page: better, req, res, state, variant: made })
    },
    () => res.destroy(),
  )
}

const sendVariant = (args: {
  page: Page
  req: IncomingMessage
  res: ServerResponse
  state: PageState
  variant: Variant
}): void => {
  const { page, req, res, state, variant } = args
  const { status } = page
  const ifNoneMatch = req.headers['if-none-match']
  if (ifNoneMatch !== undefined && status === 200 && matches(ifNoneMatch, variant.etag)) {
    res.writeHead(304, withState(unchangedHeadOf(page, variant), state))
    res.end()
    return
  }
  const isWhole = req.method !== 'HEAD'
  if (isWhole && state === 'hit' && takesReadyAnswer(res))
    return sendReadyAnswer(res, variant.answer)
  res.writeHead(status, withState(headOf(page, variant), state))
  if (isWhole) res.end(variant.body)
  else res.end()
}

const withState = (head: string[], state: PageState): string[] => {
  const warning = state === 'stale' ? ['warning', '110 - "Response is Stale"'] : []
  return [...head, 'page-cache', state, ...warning]
}

/** Weak comparison (RFC 9110, 8.8.3.2), as If-None-Match asks for. */
const matches = (header: string, etag: string): boolean =>
  header === etag ||
  header.trim() === '*' ||
  header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
