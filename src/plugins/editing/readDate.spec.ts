import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dateText, readDate } from './readDate'

const day = { hasTime: false }
const time = { hasTime: true }

describe('readDate', () => {
  it.each([
    '5/12/2026',
    '05-12-2026',
    '5.12.2026',
    '5 Des 2026',
    '5 Desember 2026',
    'Sabtu, 5 Desember 2026',
    '5  DESEMBER 2026',
  ])('reads %j as 5 December', (text) => {
    expect(readDate(text, day)).toEqual({ isRead: true, value: '2026-12-05T12:00:00.000Z' })
  })

  it.each([
    ['5/12/2026 07.00', '2026-12-05T00:00:00.000Z'],
    ['5 Des 2026 pukul 18:30 WIB', '2026-12-05T11:30:00.000Z'],
    ['5/12/2026', '2026-12-04T17:00:00.000Z'],
    ['17 Nopember 2026 00.00', '2026-11-16T17:00:00.000Z'],
    ['2026-12-05T07:00', '2026-12-05T00:00:00.000Z'],
    ['2026-12-05T07:00:00.000Z', '2026-12-05T07:00:00.000Z'],
    ['2026-12-05', '2026-12-05T00:00:00.000Z'],
  ])('reads %j in Jakarta’s time, unless a machine names its own', (text, value) => {
    expect(readDate(text, time)).toEqual({ isRead: true, value })
  })

  it.each([
    ['12/31/2026', /Bulan 31 tidak ada/],
    ['30/2/2026', /tidak ada/],
    ['2026-02-30', /tidak ada/],
    ['29 Februari 2026', /tidak ada/],
    ['5/12/26', /bukan tanggal/],
    ['Dec 5, 2026', /bukan tanggal/],
    ['Senin, 5 Desember 2026', /hari sabtu/],
    ['5/12/2026 25.00', /Pukul 25.00 tidak ada/],
    ['besok', /bukan tanggal/],
    ['0', /bukan tanggal/],
    ['1'.repeat(90), /bukan tanggal/],
  ])('refuses %j with a reason', (text, reason) => {
    expect(readDate(text, time)).toEqual({
      isRead: false,
      reason: expect.stringMatching(reason) as unknown,
    })
  })

  const moments = fc
    .date({ max: new Date('2199-12-31'), min: new Date('1900-01-01'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000))

  it('reads back every moment that it shows', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        // Jakarta's clock was another one before 1964.
        if (moment.getUTCFullYear() < 1965) return
        expect(readDate(dateText(moment.toISOString(), time), time)).toEqual({
          isRead: true,
          value: moment.toISOString(),
        })
      }),
    )
  })

  it('reads every day written with digits as that day', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom('/', '-', '.'), (moment, mark) => {
        const [year, month, date] = moment.toISOString().slice(0, 10).split('-').map(Number)
        expect(readDate([date, month, year].join(mark), day)).toEqual({
          isRead: true,
          value: `${moment.toISOString().slice(0, 10)}T12:00:00.000Z`,
        })
      }),
    )
  })
})
