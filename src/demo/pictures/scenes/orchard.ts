import { backdrop, horizon } from '../backdrop'
import { person } from '../person'
import { bush, palm, tree } from '../plants'
import { circle, path, place, times } from '../shapes'
import type { Scene } from './scene'

/** Pickers with baskets between rows of coffee or fruit bushes. */
export const orchard: Scene = ({ land, light, random }) => {
  const berry = random.pick(['#b8402c', '#c4502f', '#d39a2d'])
  return (
    backdrop({ land, light, random }) +
    path(light.near, `M0 ${horizon - 10}c300-40 800 30 1200-20v410H0z`) +
    tree({ random, scale: 1.5, x: 90, y: horizon + 60 }) +
    palm({ random, scale: 1.2, x: 1110, y: horizon + 50 }) +
    times(9, (index) => bush({ berry, random, scale: 0.8, x: 60 + index * 140, y: horizon + 90 })) +
    path('#8a7350', `M0 ${horizon + 92}h1200v300H0z`) +
    times(8, (index) =>
      bush({ berry, random, scale: 1.25, x: 80 + index * 160, y: horizon + 200 }),
    ) +
    person({
      head: 'caping',
      height: 260,
      pose: 'menunjuk',
      random,
      x: random.between(260, 360),
      y: 735,
    }) +
    person({
      head: 'jilbab',
      height: 255,
      isMirrored: true,
      pose: 'menunjuk',
      random,
      x: random.between(760, 860),
      y: 745,
    }) +
    place({ content: basket(berry), x: 560, y: 760 }) +
    place({ content: basket(berry), scale: 0.85, x: 1000, y: 770 })
  )
}

const basket = (berry: string): string =>
  times(8, (index) => circle(berry, -52 + index * 15, -74 - (index % 3) * 9, 13)) +
  path('#c19a58', 'M-80-70h160l-24 70h-112z') +
  path('#a37c3f', 'M-80-70h160l-4 12h-152z')
