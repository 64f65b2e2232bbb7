import type { Random } from '../../random'
import { bust } from '../bust'
import { room } from '../room'
import { rect, times } from '../shapes'
import type { Scene } from './scene'

/** Children at a table in the reading room, shelves behind them. */
export const reading: Scene = ({ land, random }) =>
  room({ banner: '#7a4a6a', land, random }) +
  times(2, (index) => shelf(random, 60 + index * 700)) +
  times(4, (index) =>
    bust({
      isVeiled: random.whole(0, 1) === 0,
      random,
      scale: 0.62,
      x: 190 + index * 270 + random.between(-14, 14),
      y: 700,
    }),
  ) +
  rect('#8c5a3c', 40, 690, 1120, 30) +
  rect('#7a4a36', 40, 720, 1120, 80) +
  times(
    4,
    (index) =>
      rect(random.pick(['#f7f3ea', '#e3d9c6']), 130 + index * 270, 668, 110, 24) +
      rect('#c9bb9a', 183 + index * 270, 668, 4, 24),
  )

const shelf = (random: Random, x: number): string =>
  rect('#7a5a41', x, 380, 440, 220) +
  times(2, (row) => {
    const y = 392 + row * 104
    return (
      rect('#54402e', x + 12, y, 416, 92) +
      times(15, (book) => {
        const height = random.between(56, 84)
        return rect(
          random.pick(['#a2482f', '#1f3d68', '#d39a2d', '#35706a', '#e3d9c6', '#7a4a6a']),
          x + 18 + book * 27,
          y + 92 - height,
          22,
          height,
        )
      })
    )
  })
