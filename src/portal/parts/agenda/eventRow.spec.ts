import { describe, expect, test } from 'vitest'

import { eventChanges, eventGroups, eventRow, eventState } from './eventRow'
import type { EventDoc } from './findEvents'

/** A moment in Asia/Jakarta. */
const at = (text: string) => new Date(`${text}:00+07:00`).toISOString()
const now = new Date(at('2025-06-19T10:00'))
const event = (change: Partial<EventDoc>): EventDoc => ({
  id: 'a',
  place: 'Balai desa',
  start: at('2025-06-19T08:00'),
  title: 'Posyandu',
  village: 'v',
  ...change,
})

describe('the state of an event', () => {
  test.each([
    ['to come', { start: at('2025-06-19T10:01') }, undefined],
    ['under way', { end: at('2025-06-19T10:01') }, 'Sedang berlangsung'],
    ['over', { end: at('2025-06-19T10:00') }, 'Selesai'],
    ['begun, with an end nobody entered', {}, 'Sudah dimulai'],
    [
      'on a whole day, today',
      { isAllDay: true, start: at('2025-06-19T00:00') },
      'Sedang berlangsung',
    ],
    ['yesterday, without an end', { start: at('2025-06-18T20:00') }, 'Selesai'],
    ['cancelled and over', { isCancelled: true, start: at('2025-06-01T08:00') }, 'Dibatalkan'],
  ])('%s', (_, change, state) => {
    expect(eventState(event(change), now)).toBe(state)
  })
})

test('a row carries the day as on a tear-off calendar', () => {
  expect(
    eventRow({ event: event({ start: at('2025-08-05T00:30') }), href: '/agenda/a', now }),
  ).toMatchObject({
    day: '5',
    month: 'Agu',
    when: { text: 'Selasa, 5 Agustus 2025, 00.30' },
  })
})

test('an event that began in an earlier month stands in this one while it goes on', () => {
  const rows = ['2025-05-02T08:00', '2025-06-20T08:00', '2025-07-01T00:00'].map((start) =>
    eventRow({ event: event({ start: at(start) }), href: start, now }),
  )
  const months = (when: Date | undefined) =>
    eventGroups(rows, when).map(({ items, title }) => [title, items.length])
  expect(months(now)).toEqual([
    ['Juni 2025', 2],
    ['Juli 2025', 1],
  ])
  expect(months(undefined)).toEqual([
    ['Mei 2025', 1],
    ['Juni 2025', 1],
    ['Juli 2025', 1],
  ])
})

test('a list changes when an event begins or ends, and at midnight', () => {
  const changes = eventChanges([event({ end: at('2025-06-19T11:00') })], now)
  expect(changes.map((date) => date.toISOString())).toEqual([
    at('2025-06-20T00:00'),
    at('2025-06-19T11:00'),
  ])
})
