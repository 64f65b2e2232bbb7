import type { Payload } from 'payload'
import { expect, test, vi } from 'vitest'

import { createHitCounter } from './createHitCounter'

test('uses of an address are added together in one write, those that failed with the next', async () => {
  const updateOne = vi
    .fn()
    .mockRejectedValueOnce(new Error('database is away'))
    .mockResolvedValue(undefined)
  const { add, flush } = createHitCounter({
    db: { updateOne },
    logger: { error: () => undefined },
  } as unknown as Payload)
  for (let use = 0; use < 25; use += 1) add('satu')
  expect(updateOne).not.toHaveBeenCalled()
  await flush()
  add('satu')
  await flush()
  await flush()
  expect(updateOne.mock.calls.map(([{ data, id }]) => [id, data.hits])).toEqual([
    ['satu', { $inc: 25 }],
    ['satu', { $inc: 26 }],
  ])
})
