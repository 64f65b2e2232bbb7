import { isIPv4, isIPv6 } from 'node:net'

/**
 * Who asks, as a key for counting: the address that the front wrote, or undefined where there is no
 * front whose word could be taken. An IPv6 line counts by its network of 64 bits, as one home has
 * them all.
 * @param isTrusted whether `x-forwarded-for` comes from our own front, which removes what clients
 * write there.
 */
export const clientAddress = ({
  headers,
  isTrusted,
}: {
  headers: Headers
  isTrusted: boolean
}): string | undefined => {
  if (!isTrusted) return undefined
  const address = (headers.get('x-forwarded-for') ?? '').trim().replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(address)) return address
  return isIPv6(address) ? networkOf(address) : undefined
}

const networkOf = (address: string): string => {
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = address.includes('::')
    ? Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
    : []
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
