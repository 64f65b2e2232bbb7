import { backdrop } from '../backdrop'
import { person } from '../person'
import { path, place, rect, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** Volunteers plant mangroves on the mud flat. */
export const mangroves: Scene = ({ light, random }) =>
  backdrop({ land: 'pesisir', light, random }) +
  rect(light.water, 0, 470, 1200, 90) +
  path('#9c8b6e', 'M0 540c260-24 760 20 1200-10v270H0z') +
  times(8, () =>
    path(
      light.water,
      `M${random.whole(0, 1000)} ${random.whole(580, 780)}c40-14 130-14 170 0-40 12-130 12-170 0z`,
    ),
  ) +
  times(4, (row) =>
    times(11, (index) =>
      place({
        content: seedling,
        scale: 0.8 + row * 0.25,
        x: 40 + index * 115 + random.between(-14, 14),
        y: 570 + row * 62,
      }),
    ),
  ) +
  times(4, (index) =>
    person({
      height: 220,
      isMirrored: index % 2 === 1,
      pose: index === 2 ? 'bekerja' : 'membungkuk',
      random,
      x: 200 + index * 260 + random.between(-40, 40),
      y: 700 + random.between(-10, 70),
    }),
  )

const seedling =
  stroke('#8a6a3c', 4, 'M0 0v-46') +
  path(
    '#5f8a4c',
    'M0-46c-18-4-22-18-20-28 12 4 20 14 20 28zM0-46c18-4 22-18 20-28-12 4-20 14-20 28z',
  )
