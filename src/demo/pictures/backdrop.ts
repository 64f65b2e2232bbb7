import type { Random } from '../random'
import type { Light } from './colors'
import { palm } from './plants'
import { circle, path, rect, round, times } from './shapes'

/** The three landscapes of the fictional regency. */
export type Land = 'bukit' | 'pesisir' | 'sawah'

export const horizon = 420

/**
 * Sky, sun and distance of a 1200 x 800 picture; everything below the horizon is the scene's own.
 */
export const backdrop = (args: {
  land: Land
  light: Light
  random: Random
  width?: number
}): string => {
  const { land, light, random } = args
  const width = args.width ?? 1200
  const sky =
    rect(light.sky, 0, 0, width, 800) +
    circle(light.sun, random.between(0.15, 0.85) * width, random.between(90, 190), 52)
  const clouds = times(2, () =>
    cloud(random.between(0, width), random.between(60, 200), random.between(0.7, 1.3)),
  )
  return sky + clouds + distance({ land, light, random, width })
}

const distance = ({
  land,
  light,
  random,
  width,
}: {
  land: Land
  light: Light
  random: Random
  width: number
}): string => {
  if (land === 'bukit') {
    return (
      ridge({ color: light.far, height: 190, random, width }) +
      ridge({ color: light.mid, height: 120, random, width }) +
      ridge({ color: light.near, height: 60, random, width })
    )
  }
  if (land === 'sawah') {
    const peak = random.between(0.2, 0.8) * width
    const mountain = path(
      light.far,
      `M${round(peak - 420)} ${horizon}C${round(peak - 200)} ${horizon - 40} ${round(peak - 80)} ${horizon - 220} ${round(peak)} ${horizon - 230}S${round(peak + 210)} ${horizon - 50} ${round(peak + 440)} ${horizon}z`,
    )
    return (
      mountain +
      ridge({ color: light.mid, height: 46, random, width }) +
      ridge({ color: light.near, height: 26, random, width })
    )
  }
  const cape = random.between(0.1, 0.6) * width
  return (
    path(
      light.far,
      `M${round(cape)} ${horizon - 60}c90-70 190-70 260-30s160 10 220 30H${round(cape)}z`,
    ) +
    rect(light.water, 0, horizon - 70, width, 150) +
    times(7, () =>
      rect(
        '#ffffff66',
        random.between(0, width),
        random.between(horizon - 60, horizon + 60),
        random.between(40, 120),
        3,
      ),
    ) +
    palm({ random, scale: 1.3, x: random.pick([70, width - 80]), y: horizon + 60 })
  )
}

/** One line of hills across the picture. */
const ridge = (args: { color: string; height: number; random: Random; width: number }): string => {
  const steps = Math.ceil(args.width / 150)
  const points = Array.from({ length: steps }, (_, index) => {
    const x = ((index + 0.5) * args.width) / steps
    const peak = horizon - args.random.between(0.45, 1) * args.height
    return `S${round(x - 40)} ${round(peak)} ${round(x)} ${round(peak + args.height * 0.12)}`
  })
  return path(
    args.color,
    `M0 ${horizon + 10}V${round(horizon - args.height * 0.5)}${points.join('')}S${args.width} ${round(horizon - args.height * 0.6)} ${args.width} ${round(horizon - args.height * 0.4)}V${horizon + 10}z`,
  )
}

const cloud = (x: number, y: number, scale: number): string =>
  `<path fill="#fff" fill-opacity=".55" transform="translate(${round(x)} ${round(y)}) scale(${round(scale)})" d="M-90 20c-10-26 20-36 36-28 8-30 56-32 66-6 26-12 56 8 48 34z"/>`
