import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type CalendarPart, readCalendar } from '../../../../tests/helpers/readCalendar'
import { type CalendarEvent, calendarFile } from './calendarFile'

const event: CalendarEvent = {
  changedAt: new Date('2025-06-10T03:00:05Z'),
  createdAt: new Date('2025-06-10T03:00:00Z'),
  description: 'Untuk ibu hamil, bayi; dan balita',
  id: '0198-uji@99.01.01.2001',
  isCancelled: false,
  place: 'Balai Kampung Lor',
  time: { end: new Date('2025-06-19T04:00:00Z'), start: new Date('2025-06-19T01:00:00Z') },
  title: 'Posyandu Melati',
  url: 'https://contoh.example/agenda/posyandu-melati',
}

const read = (change: Partial<CalendarEvent> = {}): CalendarPart | undefined =>
  readCalendar(calendarFile({ events: [{ ...event, ...change }], name: 'Agenda Desa Contoh' }))
    .parts[0]

describe('a calendar', () => {
  test('reads back as what was written', () => {
    const calendar = readCalendar(
      calendarFile({ events: [event, { ...event, id: 'lain' }], name: 'Agenda, Desa' }),
    )
    expect([
      calendar.name,
      calendar.properties.VERSION,
      calendar.properties.NAME,
      calendar.parts.length,
    ]).toEqual(['VCALENDAR', '2.0', 'Agenda, Desa', 2])
    expect(calendar.parts[0]?.properties).toEqual({
      DESCRIPTION: event.description,
      DTEND: '20250619T040000Z',
      DTSTAMP: '20250610T030005Z',
      DTSTART: '20250619T010000Z',
      'LAST-MODIFIED': '20250610T030005Z',
      LOCATION: event.place,
      SEQUENCE: '5',
      STATUS: 'CONFIRMED',
      SUMMARY: event.title,
      UID: event.id,
      URL: event.url,
    })
  })

  test('without an event is still one', () => {
    expect(readCalendar(calendarFile({ events: [], name: 'Agenda' })).parts).toEqual([])
  })

  test('says that an event is cancelled', () => {
    expect(read({ isCancelled: true })?.properties.STATUS).toBe('CANCELLED')
  })

  test('gives no end that is not known, and no empty description', () => {
    const properties =
      read({ description: '', time: { end: undefined, start: new Date('2025-06-19T01:00:00Z') } })
        ?.properties ?? {}
    expect(['DTEND' in properties, 'DESCRIPTION' in properties]).toEqual([false, false])
  })

  test('ends whole days on the day after the last one', () => {
    const { DTEND, DTSTART } =
      read({ time: { first: '2025-12-30', last: '2025-12-31' } })?.properties ?? {}
    expect([DTSTART, DTEND]).toEqual(['20251230', '20260101'])
  })
})

const hostile = fc.string({
  maxLength: 400,
  unit: fc.oneof(
    fc.string({ maxLength: 3, minLength: 1, unit: 'binary' }),
    fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\\',
      ';',
      ',',
      ':',
      '\u2028',
      'é',
      '漢',
      '🦑',
      '\u202e',
      '\ud800',
      '\r\nEND:VEVENT',
      '\\n',
    ),
  ),
})

test('no text breaks out of its line, and every visible character comes back', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const properties = read({ description: `x${text}`, place: text, title: text })?.properties
      const kept = text
        .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n')
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
      expect([properties?.SUMMARY, properties?.LOCATION, properties?.DESCRIPTION]).toEqual([
        kept,
        kept,
        `x${kept}`,
      ])
    }),
  )
})
