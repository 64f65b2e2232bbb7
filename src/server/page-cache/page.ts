import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

import { type ReadyAnswer, readyAnswer } from './readyAnswer'

/** What a renderer answered, whole. Header names are lower-case. */
export type Answer = { body: Buffer; headers: OutgoingHttpHeaders; status: number }

/** One encoding of a page. */
export type Variant = {
  /** Head and body of a hit, ready to be written to a socket in one piece. */
  answer: ReadyAnswer
  body: Buffer
  encoding: Encoding
  etag: string
}

export type Encoding = 'br' | 'gzip' | 'identity'

/**
 * A page as bytes. Immutable: a better or another variant makes a new page. Only variants that
 * somebody asked for are there, and at least one.
 */
export type Page = {
  /** Size of all variants. */
  bytes: number
  etag: string
  /** Whether compressing this kind of body is worth it. */
  isCompressible: boolean
  isPacked: boolean
  /** Headers that all variants have. */
  sharedHead: string[]
  status: number
  variants: Partial<Record<Encoding, Variant>>
}

const compressible =
  /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|javascript|manifest))/
const minCompressedBytes = 256
/** Quality 9 saves half a per cent more of a page at ten times the work (37 ms instead of 3). */
const keptQuality = 6
/** For the one visitor who waits for it: a third of the time, a tenth larger. */
const firstQuality = 4

/** Connection-bound headers, those we make ourselves, and those that Next adds to every path. */
const droppedHeaders = new Set([
  'accept-ch',
  'cache-tag',
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

/** Makes a page with its plain variant alone. */
export const buildPage = ({ body, headers, status }: Answer): Page => {
  const page: Page = {
    bytes: 0,
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    isCompressible: isCompressible(body, headers),
    isPacked: false,
    sharedHead: [...flatHeaders(headers), 'vary', 'Accept-Encoding'],
    status,
    variants: {},
  }
  return withVariant(page, 'identity', body)
}

/** Whether a header says that a body of this type gets smaller by compressing. */
export const isCompressibleType = (type: unknown): boolean => compressible.test(String(type ?? ''))

/**
 * The encoding to answer with, of those a client accepts, best first: one that is there before one
 * to be made.
 */
export const chooseEncoding = (page: Page, accepted: readonly Encoding[]): Encoding => {
  if (!page.isCompressible) return 'identity'
  let best: Encoding | undefined
  for (const encoding of accepted) {
    if (encoding === 'identity') continue
    if (page.variants[encoding]) return encoding
    best ??= encoding
  }
  return best ?? 'identity'
}

/**
 * The page with a variant of this encoding as well, made for a client who waits. A page is kept
 * without its plain bytes from the first compressed ones on, see `packPage`.
 */
export const addVariant = async (page: Page, encoding: Encoding): Promise<Page> => {
  if (page.variants[encoding]) return page
  const plain = await plainBody(page)
  const body = await compress(plain, encoding, firstQuality)
  return withVariant(
    encoding === 'identity' || page.isPacked ? page : withoutPlain(page),
    encoding,
    body,
  )
}

/**
 * The page as it is kept: the smallest brotli and what else was asked for compressed, without the
 * plain bytes, which few clients want and brotli gives back in a fraction of a millisecond.
 */
export const packPage = async (page: Page): Promise<Page> => {
  if (page.isPacked || !page.isCompressible) return page
  const plain = await plainBody(page)
  const body = await compress(plain, 'br', keptQuality)
  return withVariant({ ...withoutPlain(page), isPacked: true }, 'br', body)
}

const withoutPlain = (page: Page): Page => {
  const { identity: _dropped, ...others } = page.variants
  return { ...page, variants: others }
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
  isCompressibleType(headers['content-type'])

const plainBody = async ({ variants }: Page): Promise<Buffer> => {
  if (variants.identity) return variants.identity.body
  if (variants.br) return promisify(brotliDecompress)(variants.br.body)
  return promisify(gunzip)(variants.gzip?.body ?? Buffer.alloc(0))
}

const compress = (plain: Buffer, encoding: Encoding, quality: number): Promise<Buffer> => {
  if (encoding === 'identity') return Promise.resolve(plain)
  if (encoding === 'gzip') return promisify(gzip)(plain, { level: 6 })
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
}

const withVariant = (page: Page, encoding: Encoding, body: Buffer): Page => {
  const isPlain = encoding === 'identity'
  const etag = isPlain ? `"${page.etag}"` : `"${page.etag}-${encoding}"`
  const variant = { body, encoding, etag }
  const answer = readyAnswer({ body, head: headOf(page, variant), status: page.status })
  const kept = answer.bytes.subarray(answer.bytes.length - body.length)
  const variants = { ...page.variants, [encoding]: { ...variant, answer, body: kept } }
  const bytes = Object.values(variants).reduce((sum, each) => sum + each.answer.bytes.length, 0)
  return { ...page, bytes, variants }
}

/**
 * Name, value, name, value ... of an answer with this variant. Made when it is needed: a thousand
 * pages would keep them for nothing.
 */
export const headOf = (
  page: Page,
  variant: Pick<Variant, 'body' | 'encoding' | 'etag'>,
): string[] => [
  ...page.sharedHead,
  ...['etag', variant.etag, 'content-length', String(variant.body.length)],
  ...(variant.encoding === 'identity' ? [] : ['content-encoding', variant.encoding]),
]

/** Headers of the 304 answer to a client that has this variant. */
export const unchangedHeadOf = (page: Page, { etag }: Variant): string[] => [
  ...withoutType(page.sharedHead),
  ...['etag', etag],
]

const withoutType = (head: string[]): string[] => {
  const at = head.indexOf('content-type')
  return at === -1 ? head : [...head.slice(0, at), ...head.slice(at + 2)]
}
