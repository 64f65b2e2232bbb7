import { seededRandom } from '../random'
import { backdrop, horizon, type Land } from './backdrop'
import { hall, house } from './buildings'
import { lights } from './colors'
import { palm, tree, tuft } from './plants'
import { path, rect, times } from './shapes'

/**
 * A village's wide cover picture, 1600 x 700: its landscape, its houses and the hall in the middle.
 */
export const drawHero = (args: { land: Land; seed: string }): string => {
  const random = seededRandom(`hero ${args.seed}`)
  const light = random.pick(lights.slice(0, 3))
  const inside =
    backdrop({ land: args.land, light, random, width: 1600 }) +
    path(light.near, `M0 ${horizon + 6}c240-30 560 10 800-8s520-14 800 4v120H0z`) +
    times(5, (index) =>
      house({
        random,
        scale: random.between(0.9, 1.25),
        x: 60 + index * 124,
        y: horizon + 44 + random.between(-6, 14),
      }),
    ) +
    times(4, (index) =>
      house({
        random,
        scale: random.between(0.9, 1.25),
        x: 1040 + index * 130,
        y: horizon + 44 + random.between(-6, 14),
      }),
    ) +
    times(3, () =>
      palm({
        random,
        scale: random.between(0.9, 1.3),
        x: random.between(30, 640),
        y: horizon + 52,
      }),
    ) +
    times(3, () =>
      tree({
        random,
        scale: random.between(0.7, 1.1),
        x: random.between(1000, 1560),
        y: horizon + 52,
      }),
    ) +
    hall({ scale: 1.25, x: 690, y: horizon + 62 }) +
    foreground[args.land]({ light, random })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="700" viewBox="0 0 1600 700">${inside}</svg>`
}

type Ground = (args: {
  light: (typeof lights)[number]
  random: ReturnType<typeof seededRandom>
}) => string

const terraces: Ground = ({ light, random }) =>
  times(4, (index) => {
    const y = horizon + 64 + index * 56
    const color = index % 2 === 0 ? light.field : light.near
    return path(color, `M0 ${y}c300-24 520 30 820 6s520-18 780 4v240H0z`)
  }) +
  times(90, () =>
    tuft({
      color: '#5f8a4c',
      scale: random.between(0.5, 1),
      x: random.between(0, 1600),
      y: random.between(horizon + 110, 700),
    }),
  )

const paddies: Ground = ({ light, random }) =>
  rect(light.field, 0, horizon + 62, 1600, 240) +
  times(3, (index) =>
    path(
      light.water,
      `M0 ${horizon + 88 + index * 66}c300 22 560-8 820 2s540 18 780-8v28c-300 26-560-2-820 8s-540 10-780-4z`,
    ),
  ) +
  times(120, () =>
    tuft({
      color: '#6b8a4c',
      scale: random.between(0.5, 1.1),
      x: random.between(0, 1600),
      y: random.between(horizon + 90, 700),
    }),
  )

const shore: Ground = ({ light, random }) =>
  path('#e0cfa6', `M0 ${horizon + 60}c400-16 1100 20 1600 0v240H0z`) +
  path(light.water, `M0 ${horizon + 140}c380-26 1100 24 1600-8v160H0z`) +
  times(16, () =>
    rect(
      '#ffffff88',
      random.between(0, 1540),
      random.between(horizon + 160, 690),
      random.between(40, 130),
      4,
    ),
  ) +
  times(3, (index) =>
    path(
      random.pick(['#1f3d68', '#a2482f', '#35706a', '#d39a2d']),
      `M${150 + index * 520} ${horizon + 168}c50 18 170 18 220 0-8 30-30 44-50 46h-120c-22-4-40-20-50-46z`,
    ),
  )

const foreground: Record<Land, Ground> = { bukit: terraces, pesisir: shore, sawah: paddies }
