import type { Random } from '../../random'
import { backdrop } from '../backdrop'
import { colors } from '../colors'
import { person } from '../person'
import { palm } from '../plants'
import { path, place, rect, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** Fishing boats back on the beach. */
export const boats: Scene = ({ light, random }) =>
  backdrop({ land: 'pesisir', light, random }) +
  rect(light.water, 0, 470, 1200, 160) +
  times(12, () =>
    rect(
      '#ffffff77',
      random.between(0, 1150),
      random.between(440, 590),
      random.between(50, 150),
      4,
    ),
  ) +
  times(3, (index) =>
    place({
      content: boat(random),
      scale: 0.5,
      x: 160 + index * 380 + random.between(-60, 60),
      y: 500 + index * 16,
    }),
  ) +
  path('#e0cfa6', 'M0 620c260-40 520 10 760-10s320-10 440 4v190H0z') +
  path(
    '#f3ead6',
    'M0 612c260-40 520 10 760-10s320-10 440 4v12c-200-16-360 0-440 8-260 18-500-30-760 6z',
  ) +
  place({ content: boat(random), scale: 1.15, x: random.between(330, 480), y: 700 }) +
  place({ content: boat(random), scale: 1, scaleX: -1, x: random.between(860, 960), y: 670 }) +
  times(4, (index) =>
    person({
      height: 215,
      pose: index === 1 ? 'menunjuk' : 'berdiri',
      random,
      x: 150 + index * 280 + random.between(-40, 40),
      y: 770,
    }),
  ) +
  palm({ random, scale: 1.8, x: 1120, y: 720 })

const boat = (random: Random): string => {
  const color = random.pick(colors.cloth)
  return (
    stroke('#6b5846', 8, 'M0-40v-150M-70-40l-60 30') +
    path('#f7f3ea', 'M6-186c60 30 90 80 96 130H6z') +
    path(color, 'M-210-60c60 26 330 26 420-6-20 56-60 86-100 90h-230c-44-10-74-40-90-84z') +
    path('#f5f0e3', 'M-204-46c70 24 320 24 402-4l-8 16c-90 22-310 22-386 2z') +
    path('#e2a52b', 'M-210-60l-30-22 44 14z')
  )
}
