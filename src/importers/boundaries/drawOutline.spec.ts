import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { drawOutline } from './drawOutline'
import type { Polygon, Position, Ring } from './readBoundaries'
import { turnOf } from './weighPoints'

const box = (west: number, south: number, size: number, tall = size): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + tall],
  [west, south + tall],
]

/** A ring of many points with a ragged line. */
const ragged = (args: { at: Position; points: number; radius: number; seed: number }): Ring =>
  Array.from({ length: args.points }, (_, index): Position => {
    const angle = (index / args.points) * 2 * Math.PI
    const reach = args.radius * (1 + 0.3 * Math.sin(index * args.seed))
    return [args.at[0] + reach * Math.cos(angle), args.at[1] + reach * Math.sin(angle)]
  })

/** The rings of a path in whole units. */
const ringsOf = (path: string): Position[][] =>
  path
    .split('z')
    .filter(Boolean)
    .map((text) => {
      const numbers = (text.match(/-?\d+/g) ?? []).map(Number)
      const ring: Position[] = []
      for (let at = 0; at < numbers.length; at += 2) {
        const [x, y] = ring.at(-1) ?? [0, 0]
        ring.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)])
      }
      return ring
    })

describe('the drawing of a boundary', () => {
  it('stands north up with an empty border', () => {
    expect(
      drawOutline([
        [
          [
            [0, 0],
            [0.01, 0],
            [0, 0.01],
          ],
        ],
      ]),
    ).toEqual({ height: 600, path: 'M6 6l588 588-588 0z', width: 600 })
  })

  it('keeps a kilometre as long to the east as to the north at its latitude', () => {
    const { height = 0, width = 0 } = drawOutline([[box(106, 59.95, 0.1)]]) ?? {}
    expect(height).toBe(600)
    expect((width - 12) / (height - 12)).toBeCloseTo(0.5, 2)
  })

  it('keeps islands, and holes open in the direction opposite to the land', () => {
    const land: Polygon = [box(106, -6, 0.1), box(106.02, -5.98, 0.03)]
    const island: Polygon = [box(106.12, -5.95, 0.01)]
    const turns = ringsOf(drawOutline([land, island])?.path ?? '').map((ring) =>
      Math.sign(turnOf(ring)),
    )
    expect(turns).toEqual([1, -1, 1])
  })

  it('does not depend on the direction in which the file draws', () => {
    const back: Polygon = [box(106, -6, 0.1).toReversed(), box(106.02, -5.98, 0.03)]
    const turns = ringsOf(drawOutline([back])?.path ?? '').map((ring) => Math.sign(turnOf(ring)))
    expect(turns).toEqual([1, -1])
  })

  it('leaves out an island too small to be seen, never the land', () => {
    const path = drawOutline([[box(106, -6, 0.1)], [box(106.2, -6, 0.00001)]])?.path ?? ''
    expect(ringsOf(path)).toHaveLength(1)
  })

  it.each([
    [
      'a line',
      [
        [
          [106, -6],
          [106.1, -6],
          [106.2, -6],
        ] as Ring,
      ],
    ],
    [
      'a slanting line',
      [
        [
          [106, -6],
          [106.1, -5.9],
          [106.2, -5.8],
        ] as Ring,
      ],
    ],
    [
      'one place',
      [
        [
          [106, -6],
          [106, -6],
          [106, -6],
        ] as Ring,
      ],
    ],
  ])('is none for %s', (_, polygon) => {
    expect(drawOutline([polygon as Polygon])).toBeUndefined()
  })

  it('fits into 1.5 KB and into its frame, in whole numbers, however many points and islands there are', () => {
    const shape = fc.record({
      islands: fc.integer({ max: 200, min: 0 }),
      points: fc.integer({ max: 1500, min: 3 }),
      seed: fc.integer({ max: 999, min: 1 }),
    })
    fc.assert(
      fc.property(shape, ({ islands, points, seed }) => {
        const small = Array.from({ length: islands }, (_, index): Polygon => [
          ragged({
            at: [106 + (index % 20) * 0.01, -6 - Math.floor(index / 20) * 0.01],
            points: 12,
            radius: 0.004,
            seed: seed + index,
          }),
        ])
        const drawn = drawOutline([
          [ragged({ at: [106, -6], points, radius: 0.05, seed })],
          ...small,
        ])
        expect(drawn?.path).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+z)+$/)
        expect(drawn?.path.length).toBeLessThanOrEqual(1500)
        for (const [x, y] of ringsOf(drawn?.path ?? '').flat()) {
          expect(x >= 0 && x <= (drawn?.width ?? 0) && y >= 0 && y <= (drawn?.height ?? 0)).toBe(
            true,
          )
        }
      }),
      { numRuns: 12, seed: 20_261_124 },
    )
  })
})
