/** A place on a drawing, in its units. */
export type Point = [x: number, y: number]

/**
 * How much each point of a ring shapes it, in square units: the area of the triangle with its
 * neighbours once everything lighter is left out (Visvalingam and Whyatt 1993). A simpler ring is
 * the points that weigh more. The last three points weigh without end: less is no ring.
 */
export const weighPoints = (ring: readonly Point[]): number[] => {
  const weights = ring.map(() => Infinity)
  const before = ring.map((_, index) => (index + ring.length - 1) % ring.length)
  const after = ring.map((_, index) => (index + 1) % ring.length)
  const sizeAt = (index: number): number =>
    triangle(ring[before[index] ?? 0], ring[index], ring[after[index] ?? 0])
  const sizes = ring.map((_, index) => sizeAt(index))
  let heaviest = 0
  for (let left = ring.length; left > 3; left -= 1) {
    const at = indexOfLeast(sizes)
    // Later points went later: they must not weigh less than what went before them.
    heaviest = Math.max(heaviest, sizes[at] ?? 0)
    weights[at] = heaviest
    sizes[at] = Infinity
    const [previous, next] = [before[at] ?? 0, after[at] ?? 0]
    after[previous] = next
    before[next] = previous
    sizes[previous] = sizeAt(previous)
    sizes[next] = sizeAt(next)
  }
  return weights
}

/**
 * Twice the area of a ring, above zero when it turns clockwise on a drawing whose y grows
 * downwards.
 */
export const turnOf = (ring: readonly Point[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)

const indexOfLeast = (values: readonly number[]): number => {
  let at = 0
  for (let index = 1; index < values.length; index += 1) {
    if ((values[index] ?? Infinity) < (values[at] ?? Infinity)) at = index
  }
  return at
}

const triangle = (
  first: Point | undefined,
  second: Point | undefined,
  third: Point | undefined,
): number => (first && second && third ? Math.abs(turnOf([first, second, third])) / 2 : 0)
