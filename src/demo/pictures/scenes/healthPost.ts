import { bust } from '../bust'
import { room } from '../room'
import { circle, path, stroke } from '../shapes'
import type { Scene } from './scene'

/** The weighing day: a baby in the hanging scale between mothers and a health worker. */
export const healthPost: Scene = ({ land, random }) => {
  const x = random.between(540, 660)
  return (
    room({ banner: '#1f6a52', land, random }) +
    stroke('#6b5846', 12, `M${x} 0v170M${x - 110} 176h220`) +
    stroke('#6b5846', 6, `M${x - 90} 176l20 196M${x + 90} 176l-20 196`) +
    circle('#f7f3ea', x, 200, 44) +
    stroke('#a2482f', 5, `M${x} 200l20-22`) +
    circle(random.pick(['#c99b72', '#b98660']), x, 352, 44) +
    path(
      random.pick(['#d39a2d', '#c98f6b', '#8fa7a0']),
      `M${x - 112} 376h224c0 84-52 124-112 124s-112-40-112-124z`,
    ) +
    bust({ isVeiled: true, random, scale: 1.12, x: x - 300, y: 810 }) +
    bust({ isVeiled: true, random, scale: 0.98, x: x + 250, y: 820 }) +
    bust({ isVeiled: true, random, scale: 0.84, x: x + 470, y: 830 })
  )
}
