import { describe, expect, test } from 'vitest'

import { eventEnd, eventStart, eventTimeText } from './eventTime'

/** A moment in Asia/Jakarta. */
const at = (text: string) => new Date(`${text}:00+07:00`).toISOString()
const words = (start: string, end?: string, isAllDay = false) =>
  eventTimeText({ end: end && at(end), isAllDay, start: at(start) })

describe('the time of an event in words', () => {
  test.each([
    ['with an end', '2025-06-19T08:00', '2025-06-19T11:00', 'Kamis, 19 Juni 2025, 08.00–11.00'],
    ['without an end', '2025-06-24T09:00', undefined, 'Selasa, 24 Juni 2025, 09.00'],
    [
      'with an end that is its beginning',
      '2025-06-24T09:00',
      '2025-06-24T09:00',
      'Selasa, 24 Juni 2025, 09.00',
    ],
    [
      'with an end before its beginning',
      '2025-06-24T09:00',
      '2025-06-23T09:00',
      'Selasa, 24 Juni 2025, 09.00',
    ],
    ['until midnight', '2025-06-26T19:00', '2025-06-27T00:00', 'Kamis, 26 Juni 2025, 19.00–24.00'],
    [
      'over midnight',
      '2025-06-21T20:00',
      '2025-06-22T02:00',
      'Sabtu, 21 Juni, 20.00 sampai Minggu, 22 Juni 2025, 02.00',
    ],
    [
      'over New Year',
      '2025-12-31T20:00',
      '2026-01-01T01:00',
      'Rabu, 31 Desember 2025, 20.00 sampai Kamis, 1 Januari 2026, 01.00',
    ],
    [
      'early in the morning',
      '2025-06-19T00:00',
      '2025-06-19T05:05',
      'Kamis, 19 Juni 2025, 00.00–05.05',
    ],
  ])('%s', (_, start, end, text) => {
    expect(words(start, end)).toBe(text)
  })

  test.each([
    ['one day', '2025-06-19T00:00', undefined, 'Kamis, 19 Juni 2025'],
    ['one day with hours', '2025-06-19T08:00', '2025-06-19T17:00', 'Kamis, 19 Juni 2025'],
    ['three days', '2025-06-19T00:00', '2025-06-21T00:00', '19–21 Juni 2025'],
    ['two months', '2025-06-30T00:00', '2025-07-02T00:00', '30 Juni–2 Juli 2025'],
    ['two years', '2025-12-30T00:00', '2026-01-02T00:00', '30 Desember 2025–2 Januari 2026'],
  ])('whole days: %s', (_, start, end, text) => {
    expect(words(start, end, true)).toBe(text)
  })
})

describe('an event is over', () => {
  test.each([
    [
      'when its end comes',
      { end: at('2025-06-19T11:00'), start: at('2025-06-19T08:00') },
      '2025-06-19T11:00',
    ],
    [
      'at midnight when its end is not known',
      { start: at('2025-06-19T08:00') },
      '2025-06-20T00:00',
    ],
    [
      'at midnight of its last whole day',
      { end: at('2025-06-21T00:00'), isAllDay: true, start: at('2025-06-19T09:00') },
      '2025-06-22T00:00',
    ],
  ])('%s', (_, event, moment) => {
    expect(eventEnd(event).toISOString()).toBe(at(moment))
  })

  test('a whole day begins at midnight', () => {
    expect(eventStart({ isAllDay: true, start: at('2025-06-19T09:00') }).toISOString()).toBe(
      at('2025-06-19T00:00'),
    )
  })
})
