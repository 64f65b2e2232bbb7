import { backdrop, horizon } from '../backdrop'
import { person } from '../person'
import { tree } from '../plants'
import { circle, path, place, rect, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** Goats in front of their stilt pen, with their keeper. */
export const goats: Scene = ({ land, light, random }) =>
  backdrop({ land, light, random }) +
  rect(light.field, 0, horizon, 1200, 400) +
  tree({ random, scale: 1.8, x: random.between(80, 150), y: horizon + 110 }) +
  path('#8a4632', 'M380 320h640l60 90H320z') +
  rect('#9a7a52', 380, 410, 640, 170) +
  times(13, (index) => rect('#6b5846', 384 + index * 52, 410, 12, 170)) +
  times(4, (index) => rect('#54483a', 400 + index * 194, 580, 18, 70)) +
  times(4, (index) =>
    place({
      content: goat(random.pick(['#e3d9c6', '#8c5a3c', '#3a3530', '#c9a67a'])),
      scale: 1 + (index % 2) * 0.25,
      scaleX: (index % 2 === 0 ? 1 : -1) * (1 + (index % 2) * 0.25),
      x: 330 + index * 200 + random.between(-30, 30),
      y: 740,
    }),
  ) +
  person({
    head: 'caping',
    height: 270,
    pose: 'menunjuk',
    random,
    x: random.between(150, 210),
    y: 760,
  })

const goat = (color: string): string =>
  rect(color, -52, -44, 12, 44) +
  rect(color, -30, -44, 12, 44) +
  rect(color, 22, -44, 12, 44) +
  rect(color, 42, -44, 12, 44) +
  path(color, 'M-64-52c-6-40 10-54 40-54h58c20 0 26 24 22 58z') +
  path(color, 'M40-96c6-30 24-46 42-44l22 20c-4 14-18 16-28 14-4 20-16 30-36 30z') +
  stroke('#54483a', 5, 'M74-138c-4-16-14-22-24-20') +
  circle('#1d1f24', 82, -124, 3) +
  path(color, 'M-62-90l-20-10 8 22z')
