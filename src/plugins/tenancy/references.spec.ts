import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { references } from './references'

const fields: Field[] = [
  { name: 'photo', type: 'upload', relationTo: 'media' },
  { name: 'cover', type: 'upload', relationTo: ['media', 'files'] },
  { name: 'more', type: 'relationship', hasMany: true, relationTo: ['news', 'pages'] },
]

const found = (data: object) =>
  references({ data, fields }).map(({ collection, id }) => `${collection}/${id}`)

describe('a field that takes several collections', () => {
  it('points where it says', () => {
    expect(
      found({
        cover: { relationTo: 'files', value: 'a' },
        more: [{ relationTo: 'news', value: { id: 'b' } }],
      }),
    ).toEqual(['files/a', 'news/b'])
  })

  it('may point into each of them when it does not say', () => {
    expect(found({ cover: 'a' })).toEqual(['media/a', 'files/a'])
    expect(found({ more: ['b'] })).toEqual(['news/b', 'pages/b'])
  })

  it("points at nobody's document when it cannot be read", () => {
    expect(
      found({
        cover: { relationTo: 'media', value: { relationTo: 'media', value: 'a' } },
        photo: { value: 'a' },
      }),
    ).toEqual(['media/', 'media/'])
  })
})

it('nothing is no reference', () => {
  expect(found({ cover: null, more: [], photo: '' })).toEqual([])
})
