import { backdrop, horizon } from '../backdrop'
import { house } from '../buildings'
import { person } from '../person'
import { tree } from '../plants'
import { path, place, rect, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** People fetch water from the taps of the village's tank. */
export const waterTank: Scene = ({ land, light, random }) =>
  backdrop({ land, light, random }) +
  rect(light.field, 0, horizon, 1200, 400) +
  times(2, (index) => house({ random, scale: 1.6, x: 40 + index * 210, y: horizon + 70 })) +
  tree({ random, scale: 1.7, x: random.between(1060, 1120), y: horizon + 90 }) +
  path('#c9b78f', 'M0 620c300-30 900-30 1200 0v180H0z') +
  stroke('#6f7a80', 14, 'M600 620l30-300M900 620l-30-300M615 480h270M606 560l280-150') +
  path('#4a6a94', 'M600 150h300c18 50 18 130 0 180H600c-18-50-18-130 0-180z') +
  path('#ffffff33', 'M622 150h46c-12 60-12 120 0 180h-46c-14-56-14-124 0-180z') +
  rect('#b9b4a9', 540, 600, 420, 60) +
  times(
    4,
    (index) =>
      stroke('#6f7a80', 8, `M${580 + index * 110} 616h18v16`) +
      place({ content: can, x: 590 + index * 110, y: 702 }),
  ) +
  person({ head: 'jilbab', height: 250, random, x: 470, y: 740 }) +
  person({ height: 190, random, x: 700, y: 770 }) +
  person({
    head: 'jilbab',
    height: 260,
    isMirrored: true,
    pose: 'menunjuk',
    random,
    x: 960,
    y: 760,
  })

const can =
  rect('#e2a52b', -22, -52, 44, 52) +
  rect('#e2a52b', -12, -62, 14, 12) +
  rect('#00000022', -14, -40, 28, 4)
