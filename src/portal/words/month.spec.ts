import { expect, it } from 'vitest'

import { monthOf, readMonth } from './month'

it('reads a month in the time of Jakarta', () => {
  expect(readMonth('2025-12')).toEqual({
    end: new Date('2025-12-31T17:00:00.000Z'),
    start: new Date('2025-11-30T17:00:00.000Z'),
    value: '2025-12',
  })
})

it.each([null, '', '2025-13', '2025-6', '2025-06-01', '0001-01', 'juni'])(
  'does not read %s',
  (text) => {
    expect(readMonth(text)).toBeUndefined()
  },
)

it('counts the last evening of a month in London to the next month in Jakarta', () => {
  expect(monthOf('2025-06-30T16:59:00Z')).toBe('2025-06')
  expect(monthOf('2025-06-30T17:00:00Z')).toBe('2025-07')
})
