import { backdrop, horizon } from '../backdrop'
import { person } from '../person'
import { circle, path, place, rect, times } from '../shapes'
import type { Scene } from './scene'

/** Stalls under striped awnings, with sellers and buyers. */
export const market: Scene = ({ land, light, random }) => {
  const stalls = times(3, (index) => {
    const color = random.pick(['#a2482f', '#1f3d68', '#35706a', '#d39a2d', '#7a4a6a'])
    const produce = times(14, (item) =>
      circle(
        random.pick(['#c4502f', '#7f9c57', '#e2a52b', '#8a5a3a', '#d9c27a']),
        -128 + (item % 7) * 43,
        -104 - Math.floor(item / 7) * 20 - random.between(0, 8),
        20,
      ),
    )
    const stripes = times(4, (stripe) =>
      path('#f5f0e3', `M${-150 + stripe * 84}-300h42l-8 66h-42z`),
    )
    const stall =
      person({ height: 250, random, x: random.between(-60, 60), y: 0 }) +
      rect('#6b5846', -150, -290, 10, 290) +
      rect('#6b5846', 140, -290, 10, 290) +
      produce +
      rect('#8c5a3c', -160, -96, 320, 96) +
      rect('#7a4a36', -160, -96, 320, 14) +
      path(color, 'M-160-300h320l26 66h-372z') +
      stripes
    return place({ content: stall, x: 200 + index * 400, y: 660 })
  })
  return (
    backdrop({ land, light, random }) +
    rect('#c9b78f', 0, horizon - 20, 1200, 400) +
    stalls +
    times(4, (index) =>
      person({
        height: 300,
        isMirrored: index % 2 === 0,
        random,
        x: 140 + index * 300 + random.between(-50, 50),
        y: 785,
      }),
    )
  )
}
