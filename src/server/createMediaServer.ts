import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

import { sendErrorPage } from './errorPage'
import type { Target } from './readTarget'

const prefix = '/media'
const validRange = /^bytes=(\d+)-(\d*)$/
const office = 'application/vnd.openxmlformats-officedocument'

/** Types that the library does not know, or gives without the letters' coding. */
const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  docx: `${office}.wordprocessingml.document`,
  pptx: `${office}.presentationml.presentation`,
  xlsx: `${office}.spreadsheetml.sheet`,
}

/** What browsers show by themselves, and what cannot run; everything else is downloaded. */
const shown = /\.(avif|gif|jpe?g|pdf|png|webp)$/i

/**
 * Serves uploaded files under `/media/`. A stored file never changes (a new upload gets a new
 * name), so clients may keep it for a year; what it contains must never run as part of the site.
 * @param dir folder of the files; new files are found as they appear.
 */
export const createMediaServer = (
  dir: string,
): ((args: { req: IncomingMessage; res: ServerResponse; target: Target }) => void) => {
  // `dev` looks at the disk on every request: files uploaded after the start are found too.
  const serve = sirv(dir, { dev: true, etag: true, extensions: [], setHeaders })

  return ({ req, res, target }) => {
    if (req.method !== 'GET' && req.method !== 'HEAD')
      return sendErrorPage({ req, res, status: 405 })
    const notFound = (): void => sendErrorPage({ req, res, status: 404 })
    const path = target.path.slice(prefix.length)
    if (path.endsWith('/') || isHidden(path)) return notFound()
    req.url = path
    keepValidRange(req)
    // The library neither handles a failing read nor closes the file when the client goes away.
    res.once('pipe', (file) => {
      file.once('error', () => res.destroy())
      res.once('close', () => file.destroy())
    })
    serve(req, res, notFound)
  }
}

const setHeaders = (res: ServerResponse, path: string): void => {
  res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  res.setHeader('Content-Disposition', shown.test(path) ? 'inline' : 'attachment')
  const type = types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
  if (type) res.setHeader('Content-Type', type)
  res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
  res.setHeader('X-Content-Type-Options', 'nosniff')
}

/** Dotfiles, and whatever could mean another folder after one more decoding. */
const isHidden = (path: string): boolean => path.includes('/.') || /%2f|%00/i.test(path)

/** RFC 9110 lets a server ignore a range it does not understand; the library would throw. */
const keepValidRange = (req: IncomingMessage): void => {
  if (req.headers.range === undefined) return
  const [, start, end] = validRange.exec(req.headers.range) ?? []
  const isValid = start !== undefined && (end === '' || Number(end) >= Math.max(1, Number(start)))
  if (!isValid) delete req.headers.range
}
