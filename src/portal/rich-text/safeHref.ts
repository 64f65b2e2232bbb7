/**
 * An address that a link may carry: http(s), mailto, tel, or a path of the same site. Anything else
 * (`javascript:`, `data:`, `//elsewhere`, control characters) is undefined, and the link becomes
 * text.
 */
export const safeHref = (address: unknown): string | undefined => {
  if (typeof address !== 'string') return undefined
  const text = address.trim()
  if (text === '' || /[\u0000-\u0020\u007f\u202a-\u202e\u2066-\u2069\\]/.test(text))
    return undefined
  if (/^\/(?!\/)/.test(text) || text.startsWith('#')) return text
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url && ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined
}
