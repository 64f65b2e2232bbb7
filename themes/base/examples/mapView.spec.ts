import { describe, expect, it } from 'vitest'

import { mapView } from './mapView'

const mark = ({ text }: { text: string }): string => `${text}!`

describe('mapView', () => {
  it('changes texts however deep and leaves addresses, numbers and names of fields', () => {
    const view = {
      title: 'a',
      links: [{ label: 'b', href: '/b' }],
      fields: [{ name: 'email', label: 'c', autocomplete: undefined }],
      people: [{ name: 'd', rank: 3 }],
    }
    expect(mapView(view, { change: mark, drop: [] })).toEqual({
      title: 'a!',
      links: [{ label: 'b!', href: '/b' }],
      fields: [{ name: 'email', label: 'c!', autocomplete: undefined }],
      people: [{ name: 'd!', rank: 3 }],
    })
  })

  it('makes what is dropped undefined', () => {
    expect(
      mapView({ photo: { src: '/a' }, title: 'a' }, { change: mark, drop: ['photo'] }),
    ).toEqual({
      photo: undefined,
      title: 'a!',
    })
  })
})
