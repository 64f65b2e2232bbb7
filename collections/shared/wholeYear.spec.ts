import { expect, test } from 'vitest'

import { wholeYear } from './wholeYear'

const rule = wholeYear(2015, 2100)

test.each([2015, 2024, 2100])('%d is a year', (year) => {
  expect(rule(year)).toBe(true)
})

test.each([2014, 2101, 2024.5, NaN, Infinity, null, undefined, '2024' as never])(
  '%j is none',
  (year) => {
    expect(rule(year)).toContain('empat angka')
  },
)
