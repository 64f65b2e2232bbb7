import { endOfDay } from './day'
import { dayRange } from './dayRange'

/** From when until when something is announced; without an end it holds until it is withdrawn. */
export type Period = { end?: null | string; start: string }

/**
 * "Berlaku 2–19 Juni 2025"; without an end "Berlaku sejak 17 Juni 2025", or "mulai" before that.
 */
export const periodText = ({ end, start }: Period, now: Date): string => {
  const first = new Date(start)
  if (!end) return `Berlaku ${first > now ? 'mulai' : 'sejak'} ${dayRange(first, first)}`
  return `Berlaku ${dayRange(first, lastDay(first, new Date(end)))}`
}

/** "Sudah berakhir", "Belum berlaku"; undefined while it is in force. */
export const periodState = ({ end, start }: Period, now: Date): string | undefined => {
  if (end && new Date(end) <= now) return 'Sudah berakhir'
  return new Date(start) > now ? 'Belum berlaku' : undefined
}

/** Whether it holds now. */
export const isInForce = (period: Period, now: Date): boolean =>
  periodState(period, now) === undefined

/** Moments after now at which the state changes. */
export const periodChanges = ({ end, start }: Period, now: Date): Date[] =>
  [start, end].flatMap((moment) => (moment && new Date(moment) > now ? [new Date(moment)] : []))

/** What ends at midnight holds through the day before. */
const lastDay = (start: Date, end: Date): Date => {
  const before = new Date(end.getTime() - 1)
  return end > start && endOfDay(before).getTime() === end.getTime() ? before : end
}
