import { describe, expect, test } from 'vitest'

import { isInForce, periodChanges, periodState, periodText } from './period'

/** A moment in Asia/Jakarta. */
const at = (text: string) => new Date(`${text}:00+07:00`).toISOString()
const now = new Date(at('2025-06-18T12:00'))

describe('a period in words', () => {
  test.each([
    ['2025-06-02T08:00', '2025-06-19T15:00', 'Berlaku 2–19 Juni 2025'],
    ['2025-05-27T08:00', '2025-06-19T15:00', 'Berlaku 27 Mei–19 Juni 2025'],
    ['2025-06-19T08:00', '2025-06-19T12:00', 'Berlaku 19 Juni 2025'],
    ['2025-06-02T00:00', '2025-06-20T00:00', 'Berlaku 2–19 Juni 2025'],
    ['2025-06-02T00:00', '2025-06-02T00:00', 'Berlaku 2 Juni 2025'],
    ['2025-06-17T08:00', undefined, 'Berlaku sejak 17 Juni 2025'],
    ['2025-06-19T08:00', undefined, 'Berlaku mulai 19 Juni 2025'],
  ])('%s to %s', (start, end, text) => {
    expect(periodText({ end: end && at(end), start: at(start) }, now)).toBe(text)
  })
})

describe('the state of a period', () => {
  test.each([
    ['2025-06-18T12:00', undefined, undefined],
    ['2025-06-02T08:00', '2025-06-18T12:01', undefined],
    ['2025-06-02T08:00', '2025-06-18T12:00', 'Sudah berakhir'],
    ['2025-06-18T12:01', undefined, 'Belum berlaku'],
  ])('%s to %s', (start, end, state) => {
    const period = { end: end && at(end), start: at(start) }
    expect([periodState(period, now), isInForce(period, now)]).toEqual([state, state === undefined])
  })

  test('changes only at moments still to come', () => {
    const period = { end: at('2025-06-19T00:00'), start: at('2025-06-02T00:00') }
    expect(periodChanges(period, now).map((date) => date.toISOString())).toEqual([period.end])
  })
})
