import { expect, test } from 'vitest'

import { inTurn } from './inTurn'

test('work is done one after the other, also after one that failed', async () => {
  const running: number[] = []
  let most = 0
  const work = (index: number) => async () => {
    running.push(index)
    most = Math.max(most, running.length)
    await Promise.resolve()
    running.pop()
    if (index === 1) throw new Error('gagal')
    return index
  }
  const results = await Promise.allSettled([inTurn(work(0)), inTurn(work(1)), inTurn(work(2))])
  expect([most, ...results.map(({ status }) => status)]).toEqual([
    1,
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
})

test('a flood is refused, and the next one served', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 60 }, () => inTurn(() => Promise.resolve())),
  )
  expect(results.filter(({ status }) => status === 'rejected').length).toBe(10)
  expect(await inTurn(() => Promise.resolve('ya'))).toBe('ya')
})
