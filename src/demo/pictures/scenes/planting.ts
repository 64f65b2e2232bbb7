import { backdrop, horizon } from '../backdrop'
import { person } from '../person'
import { tuft } from '../plants'
import { path, times } from '../shapes'
import type { Scene } from './scene'

/** People plant rice in flooded terraces. */
export const planting: Scene = ({ land, light, random }) => {
  const rows = [0, 1, 2, 3]
  const terraces = rows.map((row) => {
    const y = horizon + row * 100
    const dip = random.between(-14, 14)
    return (
      path(light.field, `M0 ${y}C300 ${y - 20 + dip} 800 ${y + 20 - dip} 1200 ${y - 6}V800H0z`) +
      path(
        light.water,
        `M0 ${y + 22}C300 ${y + 2 + dip} 800 ${y + 42 - dip} 1200 ${y + 16}V${y + 92}C800 ${y + 112} 300 ${y + 76} 0 ${y + 92}z`,
      ) +
      times(22, (index) =>
        tuft({
          color: '#5f8a4c',
          scale: 0.7 + row * 0.22,
          x: 20 + index * 55 + random.between(-8, 8),
          y: y + 62 + random.between(-6, 10),
        }),
      )
    )
  })
  const people = times(random.whole(4, 6), (index) =>
    person({
      height: 210,
      isMirrored: random.whole(0, 1) === 0,
      pose: 'membungkuk',
      random,
      x: 170 + index * 180 + random.between(-30, 30),
      y: 690 + random.between(-40, 60),
    }),
  )
  return backdrop({ land, light, random }) + terraces.join('') + people
}
