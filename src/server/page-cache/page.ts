import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What a renderer answered, whole. Header names are lower-case. */
export type Answer = { body: Buffer; headers: OutgoingHttpHeaders; status: number }

/** One encoding of a page, ready to be written to a socket. */
export type Variant = {
  body: Buffer
  etag: string
  /** Name, value, name, value ...; the last value is the `Page-Cache` state, `hit`. */
  head: string[]
  /** Headers of a 304 answer. */
  unchangedHead: string[]
}

export type Encoding = 'br' | 'gzip' | 'identity'

/** A page as bytes. */
export type Page = {
  br: undefined | Variant
  /** Size of all variants. */
  bytes: number
  gzip: undefined | Variant
  identity: Variant
  /** Headers that all variants have. */
  sharedHead: string[]
  status: number
}

const compressible =
  /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|manifest))/
const minCompressedBytes = 256
/** Quality 10 and 11 save some per cent more at ten times the work. */
const brotliQuality = 9

/** Connection-bound headers, those we make ourselves, and those that Next adds to every path. */
const droppedHeaders = new Set([
  'accept-ch',
  'connection',
  'content-length',
  'critical-ch',
  'date',
  'etag',
  'keep-alive',
  'page-cache',
  'page-cache-ttl',
  'transfer-encoding',
  'vary',
  'x-powered-by',
])

/** Makes a page with its plain and gzip variants; brotli is added later by `withBrotli`. */
export const buildPage = async ({ body, headers, status }: Answer): Promise<Page> => {
  const sharedHead = [...flatHeaders(headers), 'vary', 'Accept-Encoding']
  const zipped = isCompressible(body, headers)
    ? await promisify(gzip)(body, { level: 6 })
    : undefined
  return withBytes({
    br: undefined,
    bytes: 0,
    gzip:
      zipped && zipped.length < body.length
        ? variant({ body: zipped, encoding: 'gzip', etag: etagOf(body), sharedHead })
        : undefined,
    identity: variant({ body, encoding: 'identity', etag: etagOf(body), sharedHead }),
    sharedHead,
    status,
  })
}

/** The page with a brotli variant, or the page itself when brotli does not make it smaller. */
export const withBrotli = async (page: Page): Promise<Page> => {
  const { body } = page.identity
  if (page.gzip === undefined) return page
  const packed = await promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
  if (packed.length >= page.gzip.body.length) return page
  const { sharedHead } = page
  return withBytes({
    ...page,
    br: variant({ body: packed, encoding: 'br', etag: etagOf(body), sharedHead }),
  })
}

/** Headers as a flat list, without those that no public answer of ours carries. */
export const flatHeaders = (headers: OutgoingHttpHeaders): string[] =>
  Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || droppedHeaders.has(name.toLowerCase())) return []
    return [value].flat().flatMap((one) => [name, String(one)])
  })

const isCompressible = (body: Buffer, headers: OutgoingHttpHeaders): boolean =>
  body.length >= minCompressedBytes &&
  headers['content-encoding'] === undefined &&
  compressible.test(String(headers['content-type'] ?? ''))

const etagOf = (body: Buffer): string =>
  createHash('sha256').update(body).digest('base64url').slice(0, 22)

const variant = (args: {
  body: Buffer
  encoding: Encoding
  etag: string
  sharedHead: string[]
}): Variant => {
  const isPlain = args.encoding === 'identity'
  const etag = isPlain ? `"${args.etag}"` : `"${args.etag}-${args.encoding}"`
  const state = ['page-cache', 'hit']
  return {
    body: tight(args.body),
    etag,
    head: [
      ...args.sharedHead,
      ...['etag', etag, 'content-length', String(args.body.length)],
      ...(isPlain ? [] : ['content-encoding', args.encoding]),
      ...state,
    ],
    unchangedHead: [...withoutType(args.sharedHead), 'etag', etag, ...state],
  }
}

const withoutType = (head: string[]): string[] => {
  const at = head.indexOf('content-type')
  return at === -1 ? head : [...head.slice(0, at), ...head.slice(at + 2)]
}

/** zlib hands out slices of larger buffers, which would stay in memory whole. */
const tight = (bytes: Buffer): Buffer => {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

const withBytes = (page: Page): Page => ({
  ...page,
  bytes: page.identity.body.length + (page.gzip?.body.length ?? 0) + (page.br?.body.length ?? 0),
})
