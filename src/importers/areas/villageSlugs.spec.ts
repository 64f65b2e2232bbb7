import { describe, expect, it } from 'vitest'

import { villageSlugs } from './villageSlugs'

const villages = [
  { code: '99.01.01.2001', district: 'Atas', name: 'Suka Maju' },
  { code: '99.01.01.2002', district: 'Atas', name: 'Mekar' },
  { code: '99.01.02.2001', district: 'Pulo Ampel', name: 'Mekar' },
]

describe('villageSlugs', () => {
  it('takes the name where it is unique in the regency', () => {
    expect(villageSlugs({ villages }).get('99.01.01.2001')).toBe('suka-maju')
  })

  it('adds the district to every holder of a repeated name', () => {
    const slugs = villageSlugs({ villages })
    expect(slugs.get('99.01.01.2002')).toBe('mekar-atas')
    expect(slugs.get('99.01.02.2001')).toBe('mekar-pulo-ampel')
  })

  it('adds the last digits of the code where one district has a name twice', () => {
    const twins = [
      { code: '99.01.01.2001', district: 'Atas', name: 'Mekar' },
      { code: '99.01.01.2007', district: 'Atas', name: 'Mekar' },
    ]
    expect([...villageSlugs({ villages: twins }).values()]).toEqual([
      'mekar-atas-2001',
      'mekar-atas-2007',
    ])
  })

  it('leaves villages that have an address out', () => {
    const slugs = villageSlugs({ taken: new Map([['99.01.01.2001', 'kampung-kami']]), villages })
    expect(slugs.has('99.01.01.2001')).toBe(false)
    expect(slugs.size).toBe(2)
  })

  it('does not give an address that an edited village already has', () => {
    const slugs = villageSlugs({ taken: new Map([['99.01.01.2002', 'suka-maju']]), villages })
    expect(slugs.get('99.01.01.2001')).toBe('suka-maju-atas')
  })

  it('names both villages when every address is taken', () => {
    const taken = new Map([
      ['99.01.09.2001', 'suka-maju'],
      ['99.01.09.2002', 'suka-maju-atas'],
      ['99.01.09.2003', 'suka-maju-atas-2001'],
    ])
    expect(() => villageSlugs({ taken, villages })).toThrow(
      /suka-maju-atas-2001.*Suka Maju.*99\.01\.09\.2003/,
    )
  })
})
