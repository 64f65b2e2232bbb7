const shiftMs = 7 * 3_600_000
const dayMs = 24 * 3_600_000

/** The day of a moment in Asia/Jakarta, as ISO 8601: "2025-06-19". */
export const dayOf = (moment: Date): string =>
  new Date(moment.getTime() + shiftMs).toISOString().slice(0, 10)

/** First moment of the day that a moment lies in. */
export const startOfDay = (moment: Date): Date =>
  new Date(Math.floor((moment.getTime() + shiftMs) / dayMs) * dayMs - shiftMs)

/** First moment of the following day. */
export const endOfDay = (moment: Date): Date => new Date(startOfDay(moment).getTime() + dayMs)
