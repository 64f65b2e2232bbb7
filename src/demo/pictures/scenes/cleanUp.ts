import { backdrop, horizon } from '../backdrop'
import { house } from '../buildings'
import { person } from '../person'
import { tree } from '../plants'
import { path, times } from '../shapes'
import type { Scene } from './scene'

/** Neighbours clear a water channel together. */
export const cleanUp: Scene = ({ land, light, random }) =>
  backdrop({ land, light, random }) +
  path(light.field, `M0 ${horizon}h1200v380H0z`) +
  times(2, (index) => house({ random, scale: 1.4, x: 760 + index * 190, y: horizon + 40 })) +
  times(3, (index) =>
    tree({ random, scale: random.between(0.9, 1.3), x: 60 + index * 170, y: horizon + 40 }),
  ) +
  path('#9a8664', 'M480 420h60c60 120-60 240 420 380H300C380 640 560 560 480 420z') +
  path(light.water, 'M500 420h24c70 130-40 250 330 380H420c40-160 170-240 80-380z') +
  person({ height: 200, pose: 'bekerja', random, x: 330, y: 620 }) +
  person({ height: 210, isMirrored: true, pose: 'membungkuk', random, x: 660, y: 640 }) +
  person({ head: 'caping', height: 250, pose: 'bekerja', random, x: 190, y: 740 }) +
  person({ height: 250, isMirrored: true, pose: 'bekerja', random, x: 960, y: 730 }) +
  person({ height: 240, pose: 'membungkuk', random, x: 1090, y: 780 })
