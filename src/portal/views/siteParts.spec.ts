import { expect, test } from 'vitest'

import { menuParts } from '../../../collections/villages/fields'
import { siteParts } from './siteParts'

test('every part a village may put into its menu is a part of the site, and the other way round', () => {
  expect(siteParts.map(({ name }) => name).sort()).toEqual(menuParts.map(({ value }) => value).sort())
})

test('a part stands under an entry of the first level', () => {
  const first = siteParts.filter(({ under }) => !under).map(({ name }) => name)
  for (const { under } of siteParts) if (under) expect(first).toContain(under)
})
