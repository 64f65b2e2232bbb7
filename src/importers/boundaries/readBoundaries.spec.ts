import { describe, expect, it } from 'vitest'

import { readBoundaries } from './readBoundaries'

const square = [
  [
    [106, -6],
    [106.01, -6],
    [106.01, -6.01],
    [106, -6.01],
    [106, -6],
  ],
]
const feature = (
  properties: unknown,
  geometry: unknown = { coordinates: square, type: 'Polygon' },
) => ({ geometry, properties, type: 'Feature' })
const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const collection = (...features: unknown[]) => bytes({ features, type: 'FeatureCollection' })

describe('a file of boundaries', () => {
  it.each([
    [{ code: '99.01.01.2001' }],
    [{ kode: '9901012001' }],
    [{ KODE_DESA: 9_901_012_001 }],
    [{ KDEPUM: '99.01.01.2001', NAMOBJ: 'Uji' }],
    [{ 'Kode Desa': '9901012001.0' }],
    [{ code: '', kode: '9901012001' }],
  ])('reads the code of %j', (properties) => {
    const { boundaries, issues } = readBoundaries(collection(feature(properties)))
    expect([boundaries.map(({ code }) => code), issues]).toEqual([['99.01.01.2001'], []])
  })

  it('gives rings without their closing position and without repeated ones', () => {
    const doubled = [
      [
        [106, -6],
        [106, -6],
        [106.01, -6],
        [106.01, -6.01],
        [106, -6],
      ],
    ]
    const { boundaries } = readBoundaries(
      collection(feature({ code: '99.01.01.2001' }, { coordinates: doubled, type: 'Polygon' })),
    )
    expect(boundaries[0]?.polygons).toEqual([
      [
        [
          [106, -6],
          [106.01, -6],
          [106.01, -6.01],
        ],
      ],
    ])
  })

  it('puts parts of one village together', () => {
    const multi = { coordinates: [square, square], type: 'MultiPolygon' }
    const { boundaries } = readBoundaries(
      collection(feature({ code: '99.01.01.2001' }), feature({ code: '99.01.01.2001' }, multi)),
    )
    expect(boundaries.map(({ feature: at, polygons }) => [at, polygons.length])).toEqual([[1, 3]])
  })

  it.each<[string, unknown]>([
    ['tidak punya kode', feature({ name: 'Uji' })],
    ['tidak punya kode', feature(null)],
    ['tidak punya kode', null],
    ['bukan kode desa', feature({ code: '990101' })],
    [
      'bukan Polygon',
      feature({ code: '99.01.01.2001' }, { coordinates: [106, -6], type: 'Point' }),
    ],
    ['bukan Polygon', feature({ code: '99.01.01.2001' }, null)],
    [
      'bukan Polygon',
      feature({ code: '99.01.01.2001' }, { coordinates: [[['106', '-6']]], type: 'Polygon' }),
    ],
    ['bentuknya kosong', feature({ code: '99.01.01.2001' }, { coordinates: [], type: 'Polygon' })],
    [
      'tanpa dua angka',
      feature({ code: '99.01.01.2001' }, { coordinates: [[[106], [107], [108]]], type: 'Polygon' }),
    ],
    [
      'kurang dari tiga',
      feature(
        { code: '99.01.01.2001' },
        {
          coordinates: [
            [
              [106, -6],
              [107, -6],
              [106, -6],
            ],
          ],
          type: 'Polygon',
        },
      ),
    ],
    [
      'bukan derajat',
      feature(
        { code: '99.01.01.2001' },
        {
          coordinates: [
            [
              [620000, 9_320_000],
              [621000, 9_320_000],
              [621000, 9_321_000],
            ],
          ],
          type: 'Polygon',
        },
      ),
    ],
  ])('reports what %s and reads the others', (reason, broken) => {
    const { boundaries, issues } = readBoundaries(
      collection(broken, feature({ code: '99.01.01.2002' })),
    )
    expect(issues).toEqual([
      { level: 'error', place: 'fitur 1', reason: expect.stringContaining(reason) },
    ])
    expect(boundaries.map(({ code, feature: at }) => [code, at])).toEqual([['99.01.01.2002', 2]])
  })

  it.each([
    ['kosong', ''],
    ['bukan JSON', '{"type":"FeatureCollection","features":[{'],
    ['bukan GeoJSON', '[]'],
    ['bukan GeoJSON', '{"type":"Feature"}'],
    ['TopoJSON', '{"type":"Topology","objects":{}}'],
    ['zip', 'PK\u0003\u0004'],
    [
      'EPSG::32748',
      {
        crs: { properties: { name: 'urn:ogc:def:crs:EPSG::32748' }, type: 'name' },
        features: [],
        type: 'FeatureCollection',
      },
    ],
  ])('is refused as %s', (reason, content) => {
    expect(() => readBoundaries(bytes(content))).toThrow(reason)
  })

  it('may name the coordinates it has to have', () => {
    const crs = { properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' }, type: 'name' }
    expect(
      readBoundaries(
        bytes({ crs, features: [feature({ code: '99.01.01.2001' })], type: 'FeatureCollection' }),
      ).boundaries,
    ).toHaveLength(1)
  })
})
