import { quoted, type Reading, refuse } from './reading'

/** Bounds of a field; they decide where a text could be two numbers and only one of them fits. */
type Bounds = { max?: number; min?: number }

/**
 * A number as decimal text; `other` is the second number it could be, unless `isUsual` says that
 * everybody reads the first.
 */
type Digits = { digits: string; isUsual?: boolean; other?: string }

const scales: Record<string, number> = {
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  rb: 3,
  ribu: 3,
  triliun: 12,
  trilyun: 12,
}

/** More digits than a JavaScript number holds exactly would be changed. */
const mostDigits = 15

const shape =
  /^([-+]?) ?(?:(?:rp\.?|idr) ?)?([-+]?)(\d[\d., ]*?) ?(ribu|rb|juta|jt|miliar|milyar|triliun|trilyun)?(?:,-+)?$/i

/**
 * Reads a number as Indonesians write it: `250.000`, `1250000,50`, `1,25 juta`, `Rp 250.000,-`. A
 * point before exactly three digits groups thousands, a comma begins the decimals; other signs are
 * read only where they can mean one thing. What could be two numbers is refused, never guessed,
 * unless one of them lies outside the field's bounds. An empty text is null.
 */
export const readNumber = (text: string, bounds: Bounds = {}): Reading<null | number> => {
  const plain = text
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
  if (plain === '') return { isRead: true, value: null }
  const [, before, after, body, scale] = plain.length <= 60 ? (shape.exec(plain) ?? []) : []
  if (body === undefined || (before && after))
    return refuse(`${quoted(plain)} bukan angka. Tulis misalnya 250.000 atau 1,25 juta.`)
  const read = readDigits(body)
  if (!read)
    return refuse(
      `${quoted(plain)} tidak jelas. Tulis ribuan dengan titik dan desimal dengan koma, misalnya 1.250.000,50.`,
    )
  const exponent = scale ? (scales[scale.toLowerCase()] ?? 0) : 0
  const sign = before || after || ''
  const [value, other] = [read.digits, read.other].map((digits) =>
    digits === undefined ? undefined : Number(`${sign}${digits}e${exponent}`),
  )
  if (value === undefined || read.digits.replace(/^[0.]+|\./g, '').length > mostDigits) {
    return refuse(`${quoted(plain)} terlalu panjang: paling banyak ${mostDigits} angka.`)
  }
  if (other === undefined) return { isRead: true, value: value === 0 ? 0 : value }
  if (!scale && fits(value, bounds) && (read.isUsual || !fits(other, bounds)))
    return { isRead: true, value }
  if (!scale && !fits(value, bounds) && fits(other, bounds)) return { isRead: true, value: other }
  return refuse(
    `${quoted(plain)} dapat berarti ${numberText(value)} atau ${numberText(other)}. Tulis salah satunya.`,
  )
}

/** Numbers as they are shown and read back: `1.250.000,5`. */
export const numberText = (value: number): string =>
  new Intl.NumberFormat('id-ID', { maximumFractionDigits: 15 }).format(value)

/** `Rp1.250.000`. */
export const rupiahText = (value: number): string =>
  `${value < 0 ? '-' : ''}Rp${numberText(Math.abs(value))}`

const fits = (value: number, { max = Infinity, min = -Infinity }: Bounds): boolean =>
  value >= min && value <= max

const readDigits = (body: string): Digits | undefined => {
  const [whole = '', fraction, ...more] = body.split(/[.,]/)
  if (/^\d+$/.test(body)) return { digits: body }
  const groups = /^([1-9]\d{0,2})([ .,])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(body)
  if (groups && !(fraction !== undefined && more.length === 0 && groups[2] !== ' ')) {
    const [, first = '', mark, rest = '', point, decimals] = groups
    if (point === mark) return undefined
    const grouped = first + rest.replaceAll(mark ?? '', '')
    // "1,250.125" and "12 500.125" may be badly grouped thousands.
    if (decimals?.length === 3 && point === '.') return undefined
    return { digits: decimals === undefined ? grouped : `${grouped}.${decimals}` }
  }
  if (fraction === undefined || more.length > 0 || !/^\d+$/.test(whole) || !/^\d+$/.test(fraction))
    return undefined
  const decimal = `${whole}.${fraction}`
  if (fraction.length !== 3 || whole.startsWith('0')) return { digits: decimal }
  if (body.includes(','))
    return fraction === '000' ? { digits: whole, other: whole + fraction } : { digits: decimal }
  // Nobody doubts "250.000"; "1250.000" lacks a point or has one too many.
  return { digits: whole + fraction, isUsual: whole.length <= 3, other: decimal }
}
