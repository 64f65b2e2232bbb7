import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

import { sendErrorPage } from './errorPage'
import type { Target } from './readTarget'

export const staticPrefix = '/_next/static'

/**
 * Serves what the build made for browsers; every file has its content's hash in its name.
 * @param dir folder of the files, with `.br` and `.gz` copies made once by the build.
 */
export const createStaticServer = (
  dir: string,
): ((args: { req: IncomingMessage; res: ServerResponse; target: Target }) => void) => {
  // `dev` looks at the disk on every request: a new build is found without a new start.
  const serve = sirv(dir, {
    brotli: true,
    dev: true,
    etag: true,
    gzip: true,
    setHeaders: (res) => {
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      res.setHeader('X-Content-Type-Options', 'nosniff')
    },
  })
  return ({ req, res, target }) => {
    req.url = target.path.slice(staticPrefix.length)
    serve(req, res, () => sendErrorPage({ req, res, status: 404 }))
  }
}
