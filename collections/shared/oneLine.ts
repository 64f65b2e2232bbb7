/**
 * Signs that end or hide a line: in a mail's head they would begin another one, in a list they fake
 * a row.
 */
const lineSigns = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/** Check of a text that stands in a mail: it is one line of visible signs. */
export const oneLine = (value: null | string | string[] | undefined): string | true =>
  typeof value === 'string' && lineSigns.test(value)
    ? 'Tulis dalam satu baris, tanpa tanda khusus.'
    : true
