import type { Random } from '../../random'
import { backdrop } from '../backdrop'
import { person } from '../person'
import { palm } from '../plants'
import { path, place, rect, times } from '../shapes'
import type { Scene } from './scene'

/** Fish drying on racks beside the sea. */
export const dryingFish: Scene = ({ light, random }) =>
  backdrop({ land: 'pesisir', light, random }) +
  rect(light.water, 0, 470, 1200, 60) +
  path('#e0cfa6', 'M0 516c300-20 800 20 1200-6v290H0z') +
  times(2, (index) => palm({ random, scale: 1.5, x: 60 + index * 1070, y: 600 })) +
  rack(random, 190, 570, 0.8) +
  rack(random, 650, 575, 0.8) +
  person({ head: 'caping', height: 230, pose: 'menunjuk', random, x: 140, y: 720 }) +
  person({ head: 'jilbab', height: 240, random, x: 600, y: 700 }) +
  rack(random, 210, 690, 1.15) +
  rack(random, 700, 700, 1.15) +
  person({
    head: 'jilbab',
    height: 260,
    isMirrored: true,
    pose: 'menunjuk',
    random,
    x: 1130,
    y: 770,
  })

const rack = (random: Random, x: number, y: number, scale: number): string => {
  const fish = times(24, (index) =>
    place({
      content: path(
        random.pick(['#9fb0b8', '#b9c4c6', '#8a9aa3']),
        'M-16 0c8-9 20-9 26 0l8-6v12l-8-6c-6 9-18 9-26 0z',
      ),
      x: 24 + (index % 8) * 44,
      y: -44 + Math.floor(index / 8) * 20,
    }),
  )
  const content =
    rect('#6b5846', 10, 0, 10, 70) +
    rect('#6b5846', 330, 0, 10, 70) +
    path('#c9a96a', 'M-10-60h370l14 62h-398z') +
    fish
  return place({ content, scale, x, y })
}
