import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { areStatisticsCodes, compareNames, disagrees } from './compareNames'

/**
 * Real pairs: spellings and changes between editions of the official list, and neighbours in one
 * district.
 */
describe('compareNames', () => {
  it.each([
    ['LEBAKWANGI', 'Lebak Wangi'],
    ['DESA SUKAMAJU', 'Sukamaju'],
    ['Rakateda Dua', 'Rakateda II'],
    ['Biwage Dua', 'Biwage 2'],
    ['Mangga"an', 'Manggaan'],
    ['Nunle\u2019u', 'Nunleu'],
    ['J a t i', 'Jati'],
    ['Oro-Oro Ombo', 'OROOROOMBO'],
    ['Lubuk Pakam I II', 'Lubuk Pakam I,II'],
    ['Café', 'CAFE'],
  ])('takes %j and %j for one name', (one, other) => {
    expect(compareNames(one, other)).toBe('same')
  })

  it.each([
    ['Kloposawit', 'Klapasawit'],
    ['Serabi Barat', 'Srabi Barat'],
    ['Gelanggang', 'Glanggang'],
    ['Salotellue', 'Salutellue'],
    ['Kedarasan Panjang', 'Kederasan Panjang'],
    ['Sei Rampah', 'Sungai Rampah'],
    ['Tj. Sari', 'Tanjungsari'],
    ['Soekamadjoe', 'Sukamaju'],
    ['Tjikande', 'Cikande'],
    ['Keladum/Maladuk', 'Maladuk'],
    ['Cihoe', 'Cihowe'],
    ['Bayuntaa', 'Bajuntaa'],
  ])('takes %j for another spelling of %j', (one, other) => {
    expect(compareNames(one, other)).toBe('variant')
  })

  it.each([
    ['Raja Ampat', 'Maybrat'],
    ['Bonto Marannu', 'Tengkuru'],
    ['Sirnasari', 'Jatinunggal'],
    ['Mekarmulya', 'Mekar Jaya'],
    ['Araro', 'Wekari'],
    ['Karang Dapo II', 'Karang Dapo I'],
    ['Sukamaju', 'Sukamaju Timur'],
    ['Pasir Utara', 'Pasir Selatan'],
    ['Sukadana Udik', 'Sukadana Ilir'],
    ['Panton Rayeuk A', 'Panton Rayeuk B'],
    ['Kramatwatu', 'Harjatani'],
    ['Anyar', 'Cikoneng'],
    ['Kisam', 'Kuta Buluh'],
  ])('takes %j and %j for two villages', (one, other) => {
    expect(compareNames(one, other)).toBe('other')
  })

  const name = fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9}){0,2}( (II|IV|3))?$/)

  it('gives the same answer both ways, and takes every name for itself in capitals and without spaces', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(compareNames(one, other)).toBe(compareNames(other, one))
        expect(compareNames(one, one.toUpperCase())).toBe('same')
        expect(compareNames(`Desa ${one}`, one)).toBe('same')
      }),
    )
  })

  it('takes one changed letter of a long name for a spelling', () => {
    const long = fc.stringMatching(
      /^[bcdfghklmnprst][aiueo][bcdfghklmnprst][aiueo][bcdfghklmnprst][aiueo]x[bcdfghklmnprst]$/,
    )
    fc.assert(
      fc.property(long, fc.integer({ max: 5, min: 0 }), (word, place) => {
        const typo = `${word.slice(0, place)}q${word.slice(place + 1)}`
        expect(compareNames(word, typo)).toBe('variant')
      }),
    )
  })
})

describe('a file as a whole', () => {
  it('disagrees when more than half of at least four names are other villages’', () => {
    expect(disagrees(['other', 'other', 'other', 'same'])).toBe(true)
    expect(disagrees(['other', 'other', 'same', 'variant'])).toBe(false)
    expect(disagrees(['other', 'other', 'other'])).toBe(false)
    expect(disagrees([])).toBe(false)
  })

  it('has codes of Statistics Indonesia when most are of no desa and no kelurahan', () => {
    expect(
      areStatisticsCodes(['36.04.01.0001', '36.04.01.0002', '36.04.01.0003', '36.04.01.2001']),
    ).toBe(true)
    expect(
      areStatisticsCodes(['36.04.05.2001', '36.04.05.2002', '36.04.05.1003', '36.04.05.2004']),
    ).toBe(false)
  })
})
