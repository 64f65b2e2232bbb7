import { expect, it } from 'vitest'

import { killSaves } from '../../bench/endure/killSaves'

it.runIf(!process.env.MONGODB_URL)(
  'leaves every acknowledged save whole and every other one whole or absent when the process is killed',
  async () => {
    const { acknowledged, faults } = await killSaves({
      log: () => undefined,
      rounds: 5,
      seed: 2026,
    })
    expect(faults).toEqual([])
    expect(Object.keys(acknowledged).sort()).toEqual(['budget', 'login', 'menu', 'news'])
  },
  600_000,
)
