import type { Polygon, Position, Ring } from './readBoundaries'
import { type Point, turnOf, weighPoints } from './weighPoints'

/** A village's outline as one SVG path of whole units. */
export type Outline = { height: number; path: string; width: number }

/** Longest side of the drawing, and the empty border that keeps its line from being cut. */
const longestSide = 600
const border = 6

/** Longest path in characters: it stands in every page that shows it. */
const longestPath = 1500

/**
 * Draws a boundary: north up, a kilometre as long to the east as to the north at that latitude,
 * islands and holes kept while they can be seen, and as many points as fit into 1.5 KB.
 * @returns undefined for a boundary without area.
 */
export const drawOutline = (polygons: readonly Polygon[]): Outline | undefined => {
  const { height, project, width } = frameOf(polygons.flatMap(([outer]) => outer))
  const rings = polygons.flatMap(([outer, ...holes]) => [
    drawRing(outer, project, 1),
    ...holes.map((hole) => drawRing(hole, project, -1)),
  ])
  const largest = Math.max(0, ...rings.map(({ size }) => size))
  if (largest < 1) return undefined
  for (let tolerance = 0.25; ; tolerance *= 1.25) {
    // What is too small to be seen goes, but never the largest part.
    const path = rings
      .filter(({ size }) => size === largest || size >= 4 * tolerance)
      .map((ring) => ringPath(ring, tolerance))
      .join('')
    if (path.length <= longestPath) return { height, path, width }
  }
}

/** The drawing's size, and the function that places a position on it. */
const frameOf = (
  ring: Ring,
): { height: number; project: (position: Position) => Point; width: number } => {
  const [west, east] = endsOf(ring.map(([longitude]) => longitude))
  const [south, north] = endsOf(ring.map(([, latitude]) => latitude))
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const longest = Math.max((east - west) * squeeze, north - south)
  const scale = longest > 0 ? (longestSide - 2 * border) / longest : 0
  const place = (degrees: number): number => degrees * scale + border
  return {
    height: Math.round(place(north - south)) + border,
    project: ([longitude, latitude]) => [
      place((longitude - west) * squeeze),
      place(north - latitude),
    ],
    width: Math.round(place((east - west) * squeeze)) + border,
  }
}

const endsOf = (values: readonly number[]): [least: number, most: number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  )

/** A ring on the drawing, its area in square units, and how much each of its points matters. */
type Drawn = { points: Point[]; size: number; weights: number[] }

/**
 * Outer rings turn one way and holes the other, so that holes stay open whatever the file's own
 * order.
 */
const drawRing = (ring: Ring, project: (position: Position) => Point, direction: -1 | 1): Drawn => {
  const exact = ring.map(project)
  const turn = turnOf(exact)
  const placed = exact.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const points = placed.filter((point, index) => !isAt(point, placed.at(index - 1)))
  if (turn * direction < 0) points.reverse()
  return { points, size: Math.abs(turn) / 2, weights: weighPoints(points) }
}

const isAt = ([x, y]: Point, other: Point | undefined): boolean =>
  other?.[0] === x && other[1] === y

/** Absolute start, then steps: `M12 40l3-5 8 0z`. */
const ringPath = ({ points, weights }: Drawn, tolerance: number): string => {
  const kept = points.filter((_, index) => (weights[index] ?? 0) >= tolerance)
  const [start] = kept
  if (!start || kept.length < 3) return ''
  const steps = kept
    .slice(1)
    .map(([x, y], index): Point => [x - (kept[index]?.[0] ?? 0), y - (kept[index]?.[1] ?? 0)])
  return `M${joined([start])}l${joined(steps)}z`
}

/** Numbers with a space only where no minus sign parts them. */
const joined = (points: Point[]): string => points.flat().join(' ').replaceAll(' -', '-')
