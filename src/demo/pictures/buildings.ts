import type { Random } from '../random'
import { colors } from './colors'
import { path, place, rect, stroke, times } from './shapes'

/** A village house, base line at x,y, 110 pixels wide at scale 1. */
export const house = (args: { random: Random; scale: number; x: number; y: number }): string => {
  const roof = args.random.pick(colors.roof)
  const content =
    rect(args.random.pick(colors.wall), 8, -50, 100, 50) +
    path(roof, 'M-4-46 24-90h68l28 44z') +
    path('#00000018', 'M58-90h34l28 44H58z') +
    rect('#5b6d86', 22, -38, 20, 18) +
    rect('#7a4a36', 58, -36, 18, 36)
  return place({ ...args, content })
}

/** The open village hall with its two-step roof, base line at x,y, 240 pixels wide at scale 1. */
export const hall = (args: { scale: number; x: number; y: number }): string => {
  const content =
    rect('#f6f1e6', 10, -72, 220, 72) +
    path('#8a4632', 'M-18-66 26-112h188l44 46z') +
    path('#a5583f', 'M34-116 66-152h108l32 36z') +
    path('#e2a52b', 'M112-152l8-22 8 22z') +
    times(4, (index) => rect('#5b6d86', 26 + index * 51, -54, 34, 54)) +
    rect('#d8cdb6', 0, -6, 240, 10)
  return place({ ...args, content })
}

/** A long school or office, base line at x,y, 520 pixels wide at scale 1. */
export const school = (args: { color: string; scale: number; x: number; y: number }): string => {
  const content =
    rect('#f3ead8', 0, -120, 520, 120) +
    path(args.color, 'M-24-112 36-176h448l60 64z') +
    rect(args.color, 0, -28, 520, 28) +
    times(
      5,
      (index) =>
        rect('#7d96a3', 34 + index * 96, -96, 56, 46) +
        stroke('#f3ead8', 3, `M${62 + index * 96}-96v46`),
    ) +
    rect('#7a4a36', 238, -82, 44, 82)
  return place({ ...args, content })
}

/** A flagpole with the red and white, foot at x,y. */
export const flag = (args: { height: number; x: number; y: number }): string =>
  stroke('#d8d4c8', 6, `M${args.x} ${args.y}v${-args.height}`) +
  path('#b8322c', `M${args.x + 3} ${args.y - args.height}c20-8 40 8 62 0v22c-22 8-42-8-62 0z`) +
  path('#f7f3ea', `M${args.x + 3} ${args.y - args.height + 22}c20-8 40 8 62 0v22c-22 8-42-8-62 0z`)
