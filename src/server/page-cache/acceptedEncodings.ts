import type { Encoding } from './page'

const order: readonly Encoding[] = ['br', 'gzip', 'identity']
const maxRemembered = 100
const remembered = new Map<string, readonly Encoding[]>()

/**
 * Encodings that an Accept-Encoding header (RFC 9110, 12.5.3) allows, best first. Plain is always
 * among them, even when refused: an answer that can be read beats a 406.
 */
export const acceptedEncodings = (header: string | undefined): readonly Encoding[] => {
  if (header === undefined) return plainOnly
  const known = remembered.get(header)
  if (known !== undefined) return known
  const accepted = parse(header)
  if (remembered.size >= maxRemembered) remembered.clear()
  remembered.set(header, accepted)
  return accepted
}

const plainOnly: readonly Encoding[] = ['identity']

const parse = (header: string): readonly Encoding[] => {
  const weights = new Map(header.toLowerCase().split(',').map(parseItem))
  const weightOf = (encoding: Encoding): number =>
    weights.get(encoding) ??
    (encoding === 'identity' ? (weights.get('*') ?? 0.0001) : (weights.get('*') ?? 0))
  const wanted = order.filter((encoding) => weightOf(encoding) > 0)
  // Sorting is stable: with equal weights our own order decides.
  wanted.sort((a, b) => weightOf(b) - weightOf(a))
  return wanted.includes('identity') ? wanted : [...wanted, 'identity']
}

const parseItem = (item: string): [string, number] => {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))
  const q = weight === undefined ? 1 : Number(weight.slice(2))
  return [name, Number.isFinite(q) ? q : 0]
}
