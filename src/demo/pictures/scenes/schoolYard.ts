import { backdrop, horizon } from '../backdrop'
import { flag, school } from '../buildings'
import { person } from '../person'
import { tree } from '../plants'
import { rect, times } from '../shapes'
import type { Scene } from './scene'

/** Pupils in the yard below the flag. */
export const schoolYard: Scene = ({ land, light, random }) =>
  backdrop({ land, light, random }) +
  rect(light.field, 0, horizon, 1200, 400) +
  tree({ random, scale: 1.6, x: random.between(70, 140), y: 560 }) +
  school({ color: random.pick(['#a2482f', '#35706a', '#1f3d68']), scale: 1.5, x: 240, y: 580 }) +
  rect('#cdbb93', 0, 580, 1200, 220) +
  flag({ height: 380, x: random.between(1070, 1110), y: 660 }) +
  times(9, (index) =>
    person({
      cloth: '#f7f3ea',
      head: random.pick(['rambut', 'jilbab', 'peci'] as const),
      height: 150 + random.between(0, 26),
      random,
      x: 110 + index * 105 + random.between(-10, 10),
      y: 690,
    }),
  ) +
  times(6, (index) =>
    person({
      cloth: '#f7f3ea',
      height: 176 + random.between(0, 20),
      random,
      x: 150 + index * 140 + random.between(-12, 12),
      y: 780,
    }),
  ) +
  person({
    height: 270,
    head: 'jilbab',
    isMirrored: true,
    pose: 'menunjuk',
    random,
    x: 1020,
    y: 760,
  })
