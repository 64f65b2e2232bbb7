import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { misfits } from './misfits'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'at', type: 'date' },
  { name: 'photo', type: 'upload', relationTo: 'media' },
  { name: 'link', type: 'relationship', relationTo: ['news', 'pages'] },
  { name: 'tags', type: 'select', hasMany: true, options: ['a'] },
  { name: 'body', type: 'richText' },
  { name: 'photos', type: 'array', flattenedFields: [{ name: 'caption', type: 'text' }] },
  { name: 'place', type: 'group', flattenedFields: [{ name: 'name', type: 'text' }] },
] as unknown as FlattenedField[]

const pathsOf = (data: unknown): string[] => misfits({ data, fields }).map(({ path }) => path)

describe('data', () => {
  it('fits with what a form sends', () => {
    expect(
      pathsOf({
        title: 'Judul',
        at: '2026-12-05T00:00:00.000Z',
        body: { root: { type: 'root', children: [{ type: 'paragraph', children: [] }] } },
        link: { relationTo: 'news', value: 'a' },
        photo: { id: 'a' },
        photos: [{ caption: null }],
        place: { name: 'Balai' },
        tags: [],
      }),
    ).toEqual([])
    expect(
      pathsOf({ title: null, at: null, body: null, photo: '', photos: 0, unknown: {} }),
    ).toEqual([])
  })

  it.each([
    [{ title: {} }, 'title'],
    [{ title: ['a'] }, 'title'],
    [{ photo: { value: 'a' } }, 'photo'],
    [{ link: 'a' }, 'link'],
    [{ link: { relationTo: 'news', value: {} } }, 'link'],
    [{ tags: 'a' }, 'tags'],
    [{ body: { root: { children: 'x' } } }, 'body'],
    [{ body: { root: { children: [null] } } }, 'body'],
    [{ photos: 'x' }, 'photos'],
    [{ photos: [null] }, 'photos.0'],
    [{ photos: [{ caption: {} }] }, 'photos.0.caption'],
    [{ place: [] }, 'place'],
    [{ place: { name: 1 } }, 'place.name'],
    [[], ''],
  ])('of another kind is named: %j', (data, path) => {
    expect(pathsOf(data)).toEqual([path])
  })
})
