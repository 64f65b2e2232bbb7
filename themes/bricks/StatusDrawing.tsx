import type { ReactElement } from 'react'

import type { StatusCount } from '../contract/regency'
import { type Cell, hallCells } from './hallCells'

const perRow = 12

/**
 * One square is one village, highest status first: above a hundred villages they make a hall,
 * filled from the ridge down; fewer stand in plain rows, large enough for the numeral of their
 * rank.
 */
export const StatusDrawing = ({
  counts,
  total,
  title,
}: {
  counts: StatusCount[]
  total: number
  title: string
}): ReactElement => {
  const isHall = total > 100
  const { cells, columns, rows } = isHall ? hallCells(total) : blockCells(total)
  let from = 0
  return (
    <svg
      className="hall"
      viewBox={`-1 -1 ${columns * 12} ${rows * 12}`}
      role="img"
      aria-labelledby="judul-balai"
    >
      <title id="judul-balai">{title}</title>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ rank, count }) => {
          const own = cells.slice(from, (from += count))
          return (
            <g key={rank}>
              <path className={`fill-${rank}`} d={squares(own)} />
              {!isHall &&
                own.map(({ column, row }) => (
                  <text
                    className={`num-${rank}`}
                    key={`${column},${row}`}
                    x={column * 12 + 5}
                    y={row * 12 + 7.2}
                  >
                    {rank}
                  </text>
                ))}
            </g>
          )
        })}
    </svg>
  )
}

const squares = (cells: Cell[]): string =>
  cells.map(({ column, row }) => `M${column * 12} ${row * 12}h10v10h-10z`).join('')

const blockCells = (total: number): { cells: Cell[]; columns: number; rows: number } => ({
  cells: Array.from({ length: total }, (_, at) => ({
    column: at % perRow,
    row: Math.floor(at / perRow),
  })),
  columns: perRow,
  rows: Math.max(1, Math.ceil(total / perRow)),
})
