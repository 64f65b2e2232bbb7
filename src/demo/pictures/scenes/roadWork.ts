import { backdrop, horizon } from '../backdrop'
import { house } from '../buildings'
import { person } from '../person'
import { tree } from '../plants'
import { circle, path, place, rect, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** Neighbours lay concrete on a village road. */
export const roadWork: Scene = ({ land, light, random }) =>
  backdrop({ land, light, random }) +
  path(light.field, `M0 ${horizon}h1200v380H0z`) +
  times(3, (index) =>
    house({ random, scale: random.between(1.1, 1.4), x: 40 + index * 150, y: horizon + 50 }),
  ) +
  house({ random, scale: 1.5, x: 930, y: horizon + 60 }) +
  tree({ random, scale: 1.4, x: 880, y: horizon + 70 }) +
  path('#a08a6a', `M560 ${horizon}h90L1080 800H130z`) +
  path('#cfcbc2', `M574 ${horizon}h62l330 380H260z`) +
  path('#b9b4a9', 'M430 620h370l68 80H372z') +
  stroke('#8c5a3c', 8, `M572 ${horizon}L256 800M638 ${horizon}l332 380`) +
  person({ head: 'caping', height: 230, pose: 'bekerja', random, x: 330, y: 700 }) +
  person({ height: 220, isMirrored: true, pose: 'bekerja', random, x: 820, y: 690 }) +
  person({ height: 250, isMirrored: true, pose: 'bekerja', random, x: 700, y: 760 }) +
  place({ content: barrow, x: 960, y: 750 })

const barrow =
  path('#35706a', 'M-90-70h150l-30 62h-84z') +
  path('#b9b4a9', 'M-80-72c30-26 100-26 130 0z') +
  stroke('#54483a', 8, 'M56-40h70M-50-6l-20 20') +
  circle('#2d2d2d', -74, 4, 18) +
  rect('#54483a', 20, -10, 8, 28)
