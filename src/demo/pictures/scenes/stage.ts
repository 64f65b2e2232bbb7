import { backdrop, horizon } from '../backdrop'
import { hall } from '../buildings'
import { bust } from '../bust'
import { person } from '../person'
import { path, rect, times } from '../shapes'
import type { Scene } from './scene'

/** A village evening: dancers on the stage before the hall, people watching. */
export const stage: Scene = ({ land, light, random }) => {
  const dress = random.pick(['#a2482f', '#35706a', '#7a4a6a'])
  return (
    backdrop({ land, light, random }) +
    rect(light.field, 0, horizon, 1200, 400) +
    hall({ scale: 2.6, x: 290, y: 560 }) +
    times(16, (index) =>
      path(
        random.pick(['#a2482f', '#e2a52b', '#35706a', '#f7f3ea']),
        `M${index * 78} ${150 + Math.round(38 * Math.sin(index))}h46l-23 44z`,
      ),
    ) +
    rect('#8c5a3c', 170, 556, 860, 26) +
    rect('#7a4a36', 170, 582, 860, 70) +
    times(5, (index) =>
      person({
        cloth: dress,
        head: 'jilbab',
        height: 220,
        isMirrored: index % 2 === 0,
        pose: 'menunjuk',
        random,
        x: 290 + index * 155,
        y: 562,
      }),
    ) +
    times(6, (index) =>
      bust({
        isBehind: true,
        isVeiled: random.whole(0, 1) === 0,
        random,
        scale: 0.62,
        x: 90 + index * 205 + random.between(-14, 14),
        y: 830,
      }),
    )
  )
}
