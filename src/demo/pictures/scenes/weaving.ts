import type { Random } from '../../random'
import { bust } from '../bust'
import { room } from '../room'
import { path, place, stroke, times } from '../shapes'
import type { Scene } from './scene'

/** Craftswomen with finished basketwork on the wall and in their hands. */
export const weaving: Scene = ({ land, random }) =>
  room({ banner: '#8a4632', land, random }) +
  times(4, (index) => place({ content: plate(random), x: 170 + index * 285, y: 450 })) +
  times(3, (index) =>
    bust({
      isVeiled: index !== 1 || random.whole(0, 1) === 0,
      random,
      scale: 0.95,
      x: 210 + index * 390 + random.between(-20, 20),
      y: 790,
    }),
  ) +
  times(3, (index) => place({ content: basket(random), x: 210 + index * 390, y: 800 }))

const tones = ['#d9b777', '#c19a58', '#a37c3f', '#e6cf9c'] as const

const plate = (random: Random): string => {
  const color = random.pick(tones)
  return (
    times(
      4,
      (ring) => `<circle r="${84 - ring * 22}" fill="${ring % 2 === 0 ? color : '#8a6a3c'}"/>`,
    ) + stroke('#00000022', 3, 'M-84 0h168M0-84v168M-60-60l120 120M60-60l-120 120')
  )
}

const basket = (random: Random): string =>
  path(random.pick(tones), 'M-120-110h240l-26 120h-188z') +
  stroke(
    '#8a6a3c',
    4,
    times(4, (row) => `M${-116 + row * 6} ${-90 + row * 26}h${232 - row * 12}`) +
      times(9, (column) => `M${-100 + column * 25}-108l${(4 - column) * 3} 112`),
  ) +
  stroke('#8a6a3c', 9, 'M-120-110h240')
