import { backdrop, horizon } from '../backdrop'
import { person } from '../person'
import { bush, tree } from '../plants'
import { path, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** A new footbridge over the river. */
export const bridge: Scene = ({ land, light, random }) =>
  backdrop({ land, light, random }) +
  path(light.field, `M0 ${horizon}h1200v380H0z`) +
  path(light.water, `M520 ${horizon}h120c60 140 160 240 320 380H240c160-140 240-240 280-380z`) +
  times(10, () =>
    path(
      '#ffffff66',
      `M${random.whole(460, 700)} ${random.whole(500, 780)}h${random.whole(30, 90)}v3h-40z`,
    ),
  ) +
  times(2, (index) =>
    tree({ random, scale: random.between(1.3, 1.7), x: 90 + index * 1010, y: horizon + 90 }),
  ) +
  path('#b9b4a9', 'M150 560h80v150h-80zM970 560h80v150h-80z') +
  path('#8c5a3c', 'M120 552c300-46 660-46 960 0v26c-300-46-660-46-960 0z') +
  stroke(
    '#a2482f',
    7,
    `M120 470c300-46 660-46 960 0${times(13, (index) => `M${120 + index * 80} ${552 - Math.round(34 * Math.sin((index / 12) * Math.PI))}v-80`)}`,
  ) +
  times(4, (index) =>
    person({ height: 150, random, x: 330 + index * 170 + random.between(-20, 20), y: 528 }),
  ) +
  times(4, (index) => bush({ berry: '#e2a52b', random, scale: 0.9, x: 70 + index * 350, y: 790 }))
