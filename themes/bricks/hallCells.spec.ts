import { describe, expect, it } from 'vitest'

import { hallCells } from './hallCells'

describe('hallCells', () => {
  it('gives 326 villages 206 squares of roof, 48 of pillars and two full rows of floor', () => {
    const { cells, columns, rows } = hallCells(326)
    expect({ columns, rows }).toEqual({ columns: 36, rows: 21 })
    expect(cells.filter(({ row }) => row < 11)).toHaveLength(206)
    expect(cells.filter(({ row }) => row >= 11 && row < 19)).toHaveLength(48)
    expect(cells.filter(({ row }) => row >= 19)).toHaveLength(72)
  })

  it.each([101, 136, 200, 265, 327, 852, 1500])(
    'draws %i squares, each in its own place',
    (total) => {
      const { cells, columns, rows } = hallCells(total)
      expect(cells).toHaveLength(total)
      expect(new Set(cells.map(({ column, row }) => `${column},${row}`)).size).toBe(total)
      for (const { column, row } of cells) {
        expect(Number.isInteger(column) && column >= 0 && column < columns).toBe(true)
        expect(row < rows).toBe(true)
      }
    },
  )

  it.each([101, 200, 326, 852])(
    'is as wide on the left as on the right above the floor, for %i',
    (total) => {
      const { cells, columns } = hallCells(total)
      const lastFull = Math.max(...cells.map(({ row }) => row)) - 1
      const places = new Set(cells.map(({ column, row }) => `${column},${row}`))
      for (const { column, row } of cells.filter((cell) => cell.row <= lastFull)) {
        expect(places.has(`${columns - 1 - column},${row}`)).toBe(true)
      }
    },
  )
})
