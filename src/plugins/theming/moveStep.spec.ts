import { expect, test } from 'vitest'

import { moveStep } from './moveStep'

const list = ['a', 'b', 'c']

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', 1, ['b', 'a', 'c']],
  ['c', -1, ['a', 'c', 'b']],
] as const)('%s moves by %i', (entry, step, moved) => {
  expect(moveStep(list, entry, step)).toEqual(moved)
})

test.each([
  ['a', -1],
  ['c', 1],
  ['lain', 1],
] as const)('%s stays where it is when it cannot move by %i', (entry, step) => {
  expect(moveStep(list, entry, step)).toEqual(list)
})
