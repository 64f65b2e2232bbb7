import { contentLine } from './contentLine'
import { escapeText } from './escapeText'

/** Days of an event that has no hours, both included, as ISO 8601. */
type Days = { first: string; last: string }

/** Moments of an event; `end` is undefined when it is not known. */
type Moments = { end: Date | undefined; start: Date }

/** An event of a calendar. */
export type CalendarEvent = {
  changedAt: Date
  createdAt: Date
  /** Plain text; empty for none. */
  description: string
  /** The same for ever, wherever the event is published. */
  id: string
  isCancelled: boolean
  place: string
  time: Days | Moments
  title: string
  /** Absolute address of its page. */
  url: string
}

/** Type of a calendar's answer. */
export const calendarType = 'text/calendar; charset=utf-8'

/**
 * A calendar to save or to subscribe to (RFC 5545, RFC 7986). Moments are in UTC, so that no time
 * zone has to be told.
 */
export const calendarFile = ({ events, name }: { events: CalendarEvent[]; name: string }): string =>
  [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Balai Desa//Agenda//ID'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('NAME', escapeText(name)),
    // What calendars read that do not know NAME.
    contentLine('X-WR-CALNAME', escapeText(name)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'),
    ...events.flatMap(eventLines),
    contentLine('END', 'VCALENDAR'),
  ].join('')

const eventLines = (event: CalendarEvent): string[] => [
  contentLine('BEGIN', 'VEVENT'),
  contentLine('UID', escapeText(event.id)),
  contentLine('DTSTAMP', moment(event.changedAt)),
  contentLine('LAST-MODIFIED', moment(event.changedAt)),
  contentLine('SEQUENCE', sequence(event)),
  ...timeLines(event.time),
  contentLine('SUMMARY', escapeText(event.title)),
  contentLine('LOCATION', escapeText(event.place)),
  ...(event.description ? [contentLine('DESCRIPTION', escapeText(event.description))] : []),
  contentLine('URL', event.url),
  contentLine('STATUS', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'),
  contentLine('END', 'VEVENT'),
]

const timeLines = (time: Days | Moments): string[] => {
  // A calendar's last day is the first one free again.
  if ('first' in time)
    return [
      contentLine('DTSTART;VALUE=DATE', date(time.first)),
      contentLine('DTEND;VALUE=DATE', date(time.last, 1)),
    ]
  return [
    contentLine('DTSTART', moment(time.start)),
    ...(time.end ? [contentLine('DTEND', moment(time.end))] : []),
  ]
}

/**
 * Revisions are not counted anywhere; the seconds since the event was entered grow with every one.
 */
const sequence = ({ changedAt, createdAt }: CalendarEvent): string =>
  String(Math.max(0, Math.floor((changedAt.getTime() - createdAt.getTime()) / 1000)))

const compact = (iso: string): string => iso.replaceAll(/[-:]/g, '')

/** "20250619T010000Z". */
const moment = (at: Date): string => compact(`${at.toISOString().slice(0, 19)}Z`)

/** "20250619", or the day so many days later. */
const date = (day: string, later = 0): string => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + later)
  return compact(at.toISOString().slice(0, 10))
}
