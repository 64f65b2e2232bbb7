import type { IncomingMessage, ServerResponse } from 'node:http'

import { flatHeaders } from './page'
import type { OpenAnswer } from './renderDetached'
import { isPersonal } from './storage'

/**
 * Streams an answer that is not for sharing to the one client whose request started it. A personal
 * answer to a visitor with cookies was made without seeing them, so that visitor is asked for anew.
 * @param isWaiting whether the client has not been answered yet.
 */
export const sendOpenAnswer = (args: {
  isWaiting: boolean
  open: OpenAnswer
  passAlone: () => void
  req: IncomingMessage
  res: ServerResponse
}): void => {
  const { isWaiting, open, passAlone, req, res } = args
  if (!isWaiting || res.destroyed) return open.discard()
  if (req.headers.cookie !== undefined && isPersonal(open.headers)) {
    open.discard()
    return passAlone()
  }
  const length = open.headers['content-length']
  res.writeHead(open.status, [
    ...flatHeaders(open.headers),
    ...(length === undefined ? [] : ['content-length', String(length)]),
    ...['page-cache', 'bypass'],
  ])
  if (req.method !== 'HEAD') return open.pipe(res)
  open.discard()
  res.end()
}
