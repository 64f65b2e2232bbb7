import type { Random } from '../random'
import { colors } from './colors'
import { circle, path, place, stroke, times } from './shapes'

/** A coconut palm, foot at x,y. */
export const palm = (args: { random: Random; scale: number; x: number; y: number }): string => {
  const leaf = args.random.pick(colors.leaf)
  const fronds = [
    'M0-180c-34-30-72-22-92 6 36-12 62-12 92-6z',
    'M0-180c-44 0-70 26-70 56 20-28 44-44 70-56z',
    'M0-180c4-44 40-58 72-40-32 8-54 20-72 40z',
    'M0-180c40-14 76 4 82 36-28-22-52-32-82-36z',
    'M0-180c26 14 40 44 28 72-8-30-14-50-28-72z',
  ]
  const content =
    stroke(colors.trunk, 9, 'M-14 0c8-60-2-120 14-180') +
    fronds.map((frond) => path(leaf, frond)).join('') +
    circle('#8a5a3a', 2, -172, 7) +
    circle('#8a5a3a', -9, -168, 7)
  return place({ ...mirrored(args), content })
}

/** A broad tree, foot at x,y. */
export const tree = (args: { random: Random; scale: number; x: number; y: number }): string => {
  const leaf = args.random.pick(colors.leaf)
  const content =
    path(colors.trunk, 'M-7 0c4-30 2-60-2-80h18c-4 24-6 50-2 80z') +
    circle(leaf, -34, -96, 36) +
    circle(leaf, 34, -92, 38) +
    circle(leaf, 0, -126, 46) +
    circle('#ffffff14', -14, -138, 22)
  return place({ ...mirrored(args), content })
}

/** A tuft of rice or grass, foot at x,y. */
export const tuft = (args: { color: string; scale: number; x: number; y: number }): string =>
  place({
    ...args,
    content: stroke(args.color, 3, 'M0 0c-2-10-6-16-10-20M0 0v-24M0 0c2-10 6-16 10-20'),
  })

/** A bush with berries in the given colour, foot at x,y. */
export const bush = (args: {
  berry: string
  random: Random
  scale: number
  x: number
  y: number
}): string => {
  const { random } = args
  const leaf = random.pick(colors.leaf)
  const content =
    path(leaf, 'M-60 0c-26-40 0-78 24-78 10-30 62-30 72 0 30 0 48 40 24 78z') +
    times(9, () => circle(args.berry, random.between(-48, 48), random.between(-78, -10), 5))
  return place({ ...mirrored(args), content })
}

const mirrored = ({
  random,
  scale,
  x,
  y,
}: {
  random: Random
  scale: number
  x: number
  y: number
}) => ({
  scale,
  scaleX: random.pick([1, -1]) * scale,
  x,
  y,
})
