import type { Random } from '../../random'
import { house } from '../buildings'
import { person } from '../person'
import { circle, path, rect, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** The road at night under new lamps. */
export const nightRoad: Scene = ({ random }) =>
  rect('#1c2c44', 0, 0, 1200, 800) +
  times(40, () =>
    circle('#dfe6f0', random.between(0, 1200), random.between(10, 300), random.between(1, 2.6)),
  ) +
  circle('#f0e6c4', random.between(140, 1060), 120, 46) +
  path('#16243a', 'M0 380c200-80 340-30 520-60s400 20 680-30v200H0z') +
  rect('#22384a', 0, 440, 1200, 360) +
  times(6, (index) => litHouse(random, 20 + index * 200)) +
  path('#3a4654', 'M470 460h140l360 340H120z') +
  stroke('#e8dfb8', 5, 'M540 480v30M542 550v44M544 640v60M546 740v60') +
  lamp(310, 620, 1.5) +
  lamp(790, 620, 1.5) +
  lamp(400, 530, 1) +
  lamp(690, 530, 1) +
  times(3, (index) =>
    person({ height: 190, random, x: 430 + index * 110 + random.between(-20, 20), y: 760 }),
  )

const litHouse = (random: Random, x: number): string =>
  `<g opacity=".75">${house({ random, scale: 1.2, x, y: 500 })}</g>` +
  rect('#f3d27a', x + 27, 454, 24, 22)

const lamp = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${path('#f3d27a33', 'M30-196-90 20h240z') + stroke('#8b98a6', 8, 'M0 20v-210c0-14 30-14 30-6') + circle('#fbe9b0', 30, -190, 13)}</g>`
