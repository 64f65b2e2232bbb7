/** A square of the hall by column and row. */
export type Cell = { column: number; row: number }

/**
 * The hall: its squares from the ridge down, each row from left to right, and its size in squares.
 */
export type Hall = { cells: Cell[]; columns: number; rows: number }

/**
 * Builds a joglo of exactly `total` squares: a roof whose upper half is steep and whose lower half
 * spreads, pillars, and a floor that takes what is left. Its width is the largest whose roof,
 * pillars and two rows of floor fit, so only the last row of the floor may be short. 326 squares
 * give 36 columns.
 */
export const hallCells = (total: number): Hall => {
  const columns = widthFor(total)
  const roof = roofRows(columns).flatMap((width, row) =>
    span(width).map((at) => ({ column: (columns - width) / 2 + at, row })),
  )
  const above = roofHeight(columns)
  const pillars = span(pillarHeight(columns)).flatMap((row) =>
    pillarColumns(columns).map((column) => ({ column, row: above + row })),
  )
  const ground = above + pillarHeight(columns)
  const floor = span(Math.max(0, total - roof.length - pillars.length)).map((at) => ({
    column: at % columns,
    row: ground + Math.floor(at / columns),
  }))
  const cells = [...roof, ...pillars, ...floor].slice(0, total)
  return { cells, columns, rows: (cells.at(-1)?.row ?? -1) + 1 }
}

const widthFor = (total: number): number => {
  let columns = 12
  while (leastFor(columns + 2) <= total) columns += 2
  return columns
}

const leastFor = (columns: number): number =>
  roofRows(columns).reduce((sum, width) => sum + width, 0) +
  pillarColumns(columns).length * pillarHeight(columns) +
  2 * columns

const roofHeight = (columns: number): number => Math.round((columns * 11) / 36)
const pillarHeight = (columns: number): number => Math.round((columns * 8) / 36)

const roofRows = (columns: number): number[] => {
  const last = roofHeight(columns) - 1
  return span(last + 1).map((row) => {
    const down = row / last
    const share = down < 0.5 ? 6 + 20 * down : 16 + 40 * (down - 0.5)
    return 2 * Math.round((columns * share) / 72)
  })
}

const pillarColumns = (columns: number): number[] => {
  const left = (columns < 24 ? [3, 12] : [3, 9, 15]).map((at) => Math.round((columns * at) / 36))
  return [...left, ...left.map((at) => columns - 1 - at).reverse()]
}

const span = (length: number): number[] => Array.from({ length }, (_, at) => at)
