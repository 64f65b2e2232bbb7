import type { Random } from '../random'
import { backdrop, type Land } from './backdrop'
import { colors, lights } from './colors'
import { path, place, rect, stroke } from './shapes'

/** A room with a window on the village's landscape and a banner; floor line at 600. */
export const room = (args: { banner: string; land: Land; random: Random }): string => {
  const { random } = args
  const isLeft = random.whole(0, 1) === 0
  const window =
    '<clipPath id="w"><rect width="1200" height="640"/></clipPath>' +
    `<g clip-path="url(#w)">${backdrop({ land: args.land, light: random.pick(lights), random })}</g>`
  return (
    rect(random.pick(colors.wall), 0, 0, 1200, 800) +
    rect('#00000010', 0, 0, 1200, 46) +
    rect('#c3b79c', 0, 600, 1200, 200) +
    path('#0000000f', 'M0 600h1200v14H0z') +
    place({ content: window, scale: 0.36, x: isLeft ? 80 : 690, y: 110 }) +
    stroke(
      '#7a5a41',
      14,
      isLeft ? 'M80 110h432v230H80zM296 110v230' : 'M690 110h432v230H690zM906 110v230',
    ) +
    banner(args.banner, isLeft ? 640 : 90)
  )
}

/** A banner with lines instead of letters: nothing to read, nothing to misread. */
const banner = (color: string, x: number): string =>
  rect(color, x, 96, 470, 130) +
  rect('#f5f0e3', x + 36, 130, 270, 18) +
  rect('#f5f0e3', x + 36, 166, 190, 14) +
  path('#e2a52b', `M${x + 400} 116l40 45-40 45-40-45z`)
