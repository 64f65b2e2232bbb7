import { searchText } from '../../collections/shared/searchText'

/**
 * How a name in a published file stands to a village's own: written alike, spelt otherwise, or
 * another village's.
 */
export type NameMatch = 'other' | 'same' | 'variant'

/**
 * Tells a spelling from a wholly different name, for two names under one code. Capitals, spaces,
 * signs, "Desa" in front, Roman numerals and number words do not count; a few letters, old spelling
 * and common abbreviations make a variant. Another number or another side ("Timur", "Ilir") is
 * another village. Measured in docs/decisions/021-what-is-typed-is-kept.md.
 */
export const compareNames = (one: string, other: string): NameMatch => {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  if (left.join('') === right.join('')) return 'same'
  const names = [one, other].map((name) => name.split(/[/()]/).filter((part) => part.trim()))
  // "Keladum/Maladuk" names one village twice.
  if (names.some((parts) => parts.length > 1)) {
    return names[0]?.some((part) => names[1]?.some((each) => compareNames(part, each) !== 'other'))
      ? 'variant'
      : 'other'
  }
  const [long, longOther] = [left, right].map((words) =>
    words.map((word) => abbreviations[word] ?? word).join(''),
  ) as [string, string]
  if (modern(long) === modern(longOther)) return 'variant'
  // "Sukamaju 1" and "Sukamaju 2", "Sukamaju" and "Sukamaju Timur" stand side by side.
  if (markOf(left) !== markOf(right)) return 'other'
  const most = Math.floor(Math.max(long.length, longOther.length) / 4)
  return Math.min(distance(long, longOther), distance(modern(long), modern(longOther))) <= most
    ? 'variant'
    : 'other'
}

/** So many names tell more than chance. */
const fewest = 4

/**
 * Whether most of the names of a file belong to other villages: its codes are not those of this
 * list.
 */
export const disagrees = (matches: readonly NameMatch[]): boolean =>
  matches.length >= fewest &&
  matches.filter((match) => match === 'other').length * 2 > matches.length

/**
 * Codes of Statistics Indonesia have ten digits too, but the seventh is mostly 0; a village's is 1,
 * 2 or 3.
 */
export const areStatisticsCodes = (codes: readonly string[]): boolean =>
  codes.length >= fewest &&
  codes.filter((code) => !/\.[123]\d{3}$/.test(code)).length * 2 > codes.length

/** Why a file is refused as a whole. */
export const foreignCodes =
  'Berkas ini ditolak seluruhnya: sebagian besar nama desanya tidak cocok dengan kodenya. Mungkin kodenya kode BPS, bukan kode Kemendagri, atau kode dari tahun sebelum pemekaran. Pakai berkas dengan kode Kemendagri.'

const numbers: Record<string, string> = {
  ...Object.fromEntries(
    [
      'i',
      'ii',
      'iii',
      'iv',
      'v',
      'vi',
      'vii',
      'viii',
      'ix',
      'x',
      'xi',
      'xii',
      'xiii',
      'xiv',
      'xv',
    ].map((word, index) => [word, String(index + 1)]),
  ),
  ...Object.fromEntries(
    ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'].map(
      (word, index) => [word, String(index + 1)],
    ),
  ),
}

const abbreviations: Record<string, string> = {
  bt: 'batu',
  gn: 'gunung',
  gng: 'gunung',
  kmp: 'kampung',
  kp: 'kampung',
  ps: 'pasar',
  sei: 'sungai',
  sui: 'sungai',
  tg: 'tanjung',
  tj: 'tanjung',
  tjg: 'tanjung',
  tlk: 'teluk',
}

/** Words at the end of a name, joined to it or not, that tell neighbours apart. */
const sides =
  /(?:atas|barat|baroh|baru|bawah|besar|dalam|darat|daya|dayah|h?ilir|h?ulu|jae|julu|kanan|kecil|kidul|kiri|kulon|lama|laok|laut|lor|luar|muda|selatan|tengah|tenggara|timur|tua|tunong|udik|utara|wetan)$/

const wordsOf = (name: string): string[] => {
  const words = searchText(name.replace(/['"`´‘’ʼ]/g, ''))
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    // "J a t i" has no number in it.
    .map((word, index, all) =>
      index > 0 && all.some(({ length }) => length > 1) ? (numbers[word] ?? word) : word,
    )
  const [first = '', ...rest] = words
  return rest.length > 0 && /^(desa|ds|kelurahan|kel)$/.test(first) ? rest : words
}

const markOf = (words: readonly string[]): string =>
  [
    ...words.filter((word) => /^(\d+|[a-z])$/.test(word)),
    sides.exec(words.join(''))?.[0].replace(/^h/, '') ?? '',
  ].join(' ')

/** Spelling before 1972, and doubled letters. */
const modern = (text: string): string =>
  text
    .replaceAll('oe', 'u')
    .replaceAll('dj', 'j')
    .replaceAll('tj', 'c')
    .replaceAll('nj', 'ny')
    .replaceAll('sj', 'sy')
    .replace(/([a-z])\1+/g, '$1')

/** Letters put in, left out, changed, or two changed about (optimal string alignment). */
const distance = (one: string, other: string): number => {
  let [beforeLast, last]: [number[], number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, index) => index),
  ]
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    ;[beforeLast, last] = [last, next]
  }
  return last[other.length] ?? 0
}
