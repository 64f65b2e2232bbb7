const offset = '+07:00'

/**
 * A month as addresses name it, "2025-06", with its first moment and that of the next month
 * (Asia/Jakarta).
 */
export type Month = { end: Date; start: Date; value: string }

/** The month of an address; undefined for what is none. */
export const readMonth = (text: null | string): Month | undefined => {
  const match = /^(20\d\d|19\d\d)-(0[1-9]|1[0-2])$/.exec(text ?? '')
  if (!match) return undefined
  const [year, month] = [Number(match[1]), Number(match[2])]
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`
  return { end: firstDay(next), start: firstDay(match[0]), value: match[0] }
}

/** The month of a moment, in Asia/Jakarta. */
export const monthOf = (iso: string): string =>
  new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(0, 7)

const firstDay = (month: string): Date => new Date(`${month}-01T00:00:00${offset}`)
