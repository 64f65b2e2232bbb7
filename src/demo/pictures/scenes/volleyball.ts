import { backdrop, horizon } from '../backdrop'
import { person } from '../person'
import { circle, rect, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** A village volleyball match with its public. */
export const volleyball: Scene = ({ land, light, random }) =>
  backdrop({ land, light, random }) +
  rect(light.field, 0, horizon, 1200, 400) +
  times(16, (index) =>
    person({
      height: 120 + random.between(0, 20),
      random,
      x: 40 + index * 75 + random.between(-10, 10),
      y: 540,
    }),
  ) +
  rect('#c08a5a', 0, 545, 1200, 255) +
  stroke('#f5f0e3', 6, 'M120 590h960l80 190H40zM600 590v190') +
  stroke('#54483a', 12, 'M600 300v470') +
  stroke(
    '#f7f3ea',
    4,
    times(5, (index) => `M440 ${330 + index * 24}L760 ${330 + index * 24}`) +
      times(14, (index) => `M${444 + index * 24} 330v96`),
  ) +
  circle('#f7f3ea', random.between(380, 820), random.between(190, 270), 24) +
  times(3, (index) =>
    person({
      cloth: '#a2482f',
      head: 'rambut',
      height: 240,
      pose: index === 1 ? 'menunjuk' : 'berdiri',
      random,
      x: 160 + index * 150,
      y: 690 + (index % 2) * 70,
    }),
  ) +
  times(3, (index) =>
    person({
      cloth: '#1f3d68',
      head: 'rambut',
      height: 240,
      isMirrored: true,
      pose: index === 0 ? 'menunjuk' : 'berdiri',
      random,
      x: 740 + index * 150,
      y: 760 - (index % 2) * 70,
    }),
  )
