import { bust } from '../bust'
import { person } from '../person'
import { room } from '../room'
import { path, rect, times } from '../shapes'
import type { Scene } from './scene'

/** A training course: people behind laptops, the trainer beside the screen. */
export const training: Scene = ({ land, random }) =>
  room({ banner: random.pick(['#1f3d68', '#35706a']), land, random }) +
  person({
    head: random.pick(['jilbab', 'rambut'] as const),
    height: 320,
    pose: 'menunjuk',
    random,
    x: random.between(580, 620),
    y: 600,
  }) +
  times(4, (index) =>
    bust({
      isVeiled: random.whole(0, 1) === 0,
      random,
      scale: 0.72,
      x: 170 + index * 285 + random.between(-10, 10),
      y: 690,
    }),
  ) +
  rect('#8c5a3c', 0, 680, 1200, 26) +
  rect('#7a4a36', 0, 706, 1200, 94) +
  times(
    4,
    (index) =>
      path('#3f4a55', `M${110 + index * 285} 600h150l10 84H${100 + index * 285}z`) +
      rect('#8fa0ab', 176 + index * 285, 632, 20, 20),
  )
