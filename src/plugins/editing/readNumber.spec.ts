import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { numberText, readNumber, rupiahText } from './readNumber'

describe('readNumber', () => {
  it.each([
    ['1250000,50', 1_250_000.5],
    ['250.000', 250_000],
    ['1.250.000', 1_250_000],
    ['1,25 juta', 1_250_000],
    ['1.5 juta', 1_500_000],
    ['2,5jt', 2_500_000],
    ['750 rb', 750_000],
    ['1,2 miliar', 1_200_000_000],
    ['Rp 250.000', 250_000],
    ['Rp. 250.000,-', 250_000],
    ['Rp250.000,00', 250_000],
    ['-Rp250.000', -250_000],
    ['1.250.000,50', 1_250_000.5],
    ['1,250,000.50', 1_250_000.5],
    ['1 250 000', 1_250_000],
    ['1.25', 1.25],
    ['0.125', 0.125],
    ['12,375', 12.375],
    ['-6.1203', -6.1203],
    ['2024', 2024],
    ['  ', null],
  ])('reads %j', (text, value) => {
    expect(readNumber(text)).toEqual({ isRead: true, value })
  })

  it.each(['1250.000', '250,000', '1.250 juta', '1250,000'])(
    'refuses %j, which could be two numbers, and names both',
    (text) => {
      expect(readNumber(text)).toEqual({
        isRead: false,
        reason: expect.stringMatching(
          /dapat berarti .+ atau .+\. Tulis salah satunya\.$/,
        ) as unknown,
      })
    },
  )

  it.each([
    '12abc',
    '1e6',
    '0x10',
    'NaN',
    '250.',
    '.5',
    '1..2',
    '1.250.00',
    '12 34',
    '10²',
    '٣',
    '1/2',
    '75%',
    '--5',
    '0.250.000',
    '12345678901234567',
    '9'.repeat(80),
  ])('refuses %j with a reason', (text) => {
    expect(readNumber(text)).toEqual({
      isRead: false,
      reason: expect.stringMatching(/^".+" .+\.$/) as unknown,
    })
  })

  it('lets the bounds of the field decide between two readings', () => {
    expect(readNumber('106.150', { max: 180, min: -180 })).toEqual({ isRead: true, value: 106.15 })
    expect(readNumber('71.250', { max: 100, min: 0 })).toEqual({ isRead: true, value: 71.25 })
    expect(readNumber('250,000', { max: 1_000_000, min: 1000 })).toEqual({
      isRead: true,
      value: 250_000,
    })
  })

  const amount = fc
    .tuple(fc.integer({ max: 9_999_999_999, min: -9_999_999_999 }), fc.integer({ max: 5, min: 0 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`) + 0)

  it('reads back every number that it shows', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(readNumber(numberText(value))).toEqual({
          isRead: true,
          value: value === 0 ? 0 : value,
        })
        expect(readNumber(rupiahText(value))).toEqual({
          isRead: true,
          value: value === 0 ? 0 : value,
        })
      }),
    )
  })

  it('reads every way to write a number as that number or refuses it, never as one that is ten times more or less', () => {
    const ways: ((value: number) => string)[] = [
      numberText,
      (value) => value.toLocaleString('id-ID', { maximumFractionDigits: 5, useGrouping: false }),
      (value) =>
        value.toLocaleString('id-ID', { maximumFractionDigits: 5, minimumFractionDigits: 2 }),
      (value) => `${value.toLocaleString('id-ID', { maximumFractionDigits: 0 })},00`,
      (value) => `Rp ${value.toLocaleString('id-ID', { maximumFractionDigits: 5 })},-`,
      (value) =>
        value.toLocaleString('en-US', { maximumFractionDigits: 2, minimumFractionDigits: 2 }),
      (value) => value.toLocaleString('en-US', { maximumFractionDigits: 0 }),
      (value) => value.toFixed(2),
      (value) => value.toFixed(2).replace('.', ','),
      (value) => value.toLocaleString('en-US', { maximumFractionDigits: 0 }).replaceAll(',', ' '),
      (value) => `${value / 1_000_000} juta`.replace('.', ','),
    ]
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ max: 99_999_999, min: 0 }),
          amount.filter((value) => value > 0),
        ),
        fc.constantFrom(...ways),
        (value, way) => {
          const reading = readNumber(way(value))
          const isReadWell =
            !reading.isRead ||
            reading.value === null ||
            Math.abs(reading.value - value) <= Math.max(1, value * 0.01)
          // "999,999" of an English keyboard is a decimal number here, as everywhere in Indonesia.
          const isDecimalHere = /^\d{1,3},\d{3}$/.test(way(value))
          expect(
            isReadWell || isDecimalHere,
            `${value} as ${way(value)} → ${JSON.stringify(reading)}`,
          ).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('answers every text with a finite number, with nothing or with a reason', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-Rp\d., jutarb]{0,20}$/)), (text) => {
        const reading = readNumber(text)
        expect(
          reading.isRead
            ? reading.value === null || Number.isFinite(reading.value)
            : reading.reason.length > 0,
        ).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
