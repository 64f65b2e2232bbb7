import { backdrop, horizon } from '../backdrop'
import { person } from '../person'
import { tuft } from '../plants'
import { path, place, rect, times } from '../shapes'
import type { Scene } from './scene'

/** People cut ripe rice; sacks stand ready. */
export const harvest: Scene = ({ land, light, random }) => {
  const stubble = random.between(560, 620)
  return (
    backdrop({ land, light, random }) +
    rect('#d3b45c', 0, horizon, 1200, 400) +
    path('#c4a14b', `M0 ${horizon + 60}c300-30 700 30 1200-10V800H0z`) +
    times(70, () =>
      tuft({
        color: random.pick(['#a8862f', '#e0c677', '#b5933b']),
        scale: random.between(1, 1.9),
        x: random.between(0, 1200),
        y: random.between(horizon + 40, stubble),
      }),
    ) +
    path('#b99f63', `M0 ${stubble}c320 24 760-26 1200 6V800H0z`) +
    times(3, (index) =>
      person({
        head: 'caping',
        height: 215,
        isMirrored: index === 1,
        pose: 'membungkuk',
        random,
        x: 180 + index * 210 + random.between(-30, 30),
        y: 690 + random.between(-20, 30),
      }),
    ) +
    person({ height: 260, pose: 'berdiri', random, x: random.between(760, 830), y: 730 }) +
    times(3, (index) => place({ content: sack, x: 930 + index * 78, y: 730 + (index % 2) * 24 }))
  )
}

const sack =
  path('#e9dfc8', 'M-40 0c-12-40-6-76 6-92h56c14 18 20 54 6 92z') +
  rect('#35706a', -30, -56, 54, 6) +
  path('#c9bb9a', 'M-34-92c6-16 44-18 56 0z')
