import { describe, expect, it } from 'vitest'

import { readAreas } from './readAreas'
import { villageSlugs } from './villageSlugs'

describe('readAreas', () => {
  it('reads the 29 districts and 326 villages of Kabupaten Serang', async () => {
    const areas = await readAreas('36.04')
    expect(areas?.regency).toEqual({ code: '36.04', name: 'Kabupaten Serang', province: 'Banten' })
    expect(areas?.districts).toHaveLength(29)
    expect(areas?.villages).toHaveLength(326)
    expect(areas?.wardCount).toBe(0)
  })

  it('leaves the kelurahan of a regency out and counts them', async () => {
    const areas = await readAreas('36.03')
    expect(areas?.wardCount).toBeGreaterThan(0)
    expect(areas?.villages.every(({ code }) => !/\.1\d{3}$/.test(code))).toBe(true)
  })

  it('knows no regency by a wrong code', async () => {
    expect(await readAreas('99.01')).toBeUndefined()
  })

  it('gives each of the three Mekarsari of Serang its own address', async () => {
    const areas = await readAreas('36.04')
    const slugs = [...villageSlugs({ villages: areas?.villages ?? [] }).values()].filter((slug) =>
      slug.startsWith('mekarsari'),
    )
    expect(new Set(slugs).size).toBe(3)
    expect(slugs).not.toContain('mekarsari')
  })
})
