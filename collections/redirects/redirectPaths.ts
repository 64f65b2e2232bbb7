/** Longest address of a redirect; a longer one is refused, not cut. */
const longest = 300

/** A path as redirects store it: readable, without host, question mark and slash at the end. */
export const pathOf = (text: string): string => {
  const path = text
    .trim()
    .replace(/^https?:\/\/[^/]+/i, '')
    .replace(/[?#].*$/s, '')
  return withoutEndSlashes(decoded(path)) || '/'
}

/** Rule of the old address, as stored; of any value, since a request may send one. */
export const isRedirectSource = (value: unknown): string | true => {
  if (typeof value !== 'string' || !value.startsWith('/'))
    return 'Mulai dengan garis miring, misalnya /artikel/jalan-desa.'
  if (value.length > longest) return tooLong
  return value === '/' ? 'Halaman depan tidak dapat dialihkan.' : true
}

/**
 * Rule of the new address: a path of the site, or a whole address whose host cannot be mistaken.
 */
export const isRedirectTarget = (value: unknown): string | true => {
  if (typeof value === 'string' && value.length > longest) return tooLong
  const isAddress =
    typeof value === 'string' &&
    /^\/(?![/\\])[^\s]*$|^https?:\/\/[^\s/\\@]+(\/[^\s]*)?$/.test(value)
  return isAddress || 'Tulis /alamat-di-situs-ini atau https://alamat.lengkap.'
}

const tooLong = `Alamat ini terlalu panjang. Paling banyak ${longest} huruf.`

/** Browsers send `%20` for a space; people type the space. */
const decoded = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** A pattern for it would take the square of the slashes' number. */
const withoutEndSlashes = (path: string): string => {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}
