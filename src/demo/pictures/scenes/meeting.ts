import { bust } from '../bust'
import { person } from '../person'
import { room } from '../room'
import { rect, times } from '../shapes'
import type { Scene } from './scene'

/** A village deliberation: the speaker in front, rows of people seen from behind. */
export const meeting: Scene = ({ land, random }) =>
  room({ banner: random.pick(['#1f3d68', '#8a4632', '#35706a']), land, random }) +
  person({
    head: 'peci',
    height: 330,
    pose: 'menunjuk',
    random,
    x: random.between(560, 640),
    y: 610,
  }) +
  rect('#8c5a3c', 700, 500, 300, 22) +
  rect('#7a4a36', 720, 522, 16, 96) +
  rect('#7a4a36', 964, 522, 16, 96) +
  times(6, (index) =>
    bust({
      isBehind: true,
      isVeiled: random.whole(0, 1) === 0,
      random,
      scale: 0.55,
      x: 110 + index * 200 + random.between(-12, 12),
      y: 735,
    }),
  ) +
  times(5, (index) =>
    bust({
      isBehind: true,
      isVeiled: random.whole(0, 1) === 0,
      random,
      scale: 0.8,
      x: 130 + index * 240 + random.between(-16, 16),
      y: 850,
    }),
  )
