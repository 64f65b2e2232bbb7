import { getDistricts, getRegencies, getVillages } from 'idn-area-data'
import { describe, expect, it } from 'vitest'

import { demoDistricts, demoRegency } from './texts/places'
import { demoVillages } from './villageData'

describe('the fictional regency', () => {
  it('has no place named like a real one, and a code no regency has', async () => {
    const [regencies, districts, villages] = await Promise.all([
      getRegencies(),
      getDistricts(),
      getVillages(),
    ])
    const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')
    const real = new Set([...districts, ...villages].map(({ name }) => plain(name)))
    const names = demoDistricts.flatMap(({ name, villages: inside }) => [name, ...inside])
    expect(names.filter((name) => real.has(plain(name)))).toEqual([])
    expect(regencies.map(({ code }) => code)).not.toContain(demoRegency.code)
  })

  it('is the same every time', () => {
    expect(demoVillages()).toEqual(demoVillages())
  })

  it('has 24 villages with different codes, addresses and telephone numbers', () => {
    const villages = demoVillages()
    expect(new Set(villages.map(({ data }) => data.code)).size).toBe(24)
    expect(new Set(villages.map(({ data }) => data.slug)).size).toBe(24)
    expect(new Set(villages.map(({ data }) => data.contact?.phone)).size).toBe(24)
  })
})
