import { seededRandom } from '../random'
import { bust } from './bust'
import { path, rect, stroke, times } from './shapes'

/**
 * An official's portrait, 600 x 800: head and shoulders before a patterned wall, without a face.
 */
export const drawPortrait = (args: { isWoman: boolean; seed: string }): string => {
  const random = seededRandom(`portrait ${args.seed}`)
  const lattice = times(5, (row) => `M0 ${row * 200}l150-150 150 150 150-150 150 150`)
  const inside =
    rect(random.pick(['#c8d3d9', '#d9d2c2', '#cdd8cc', '#d8ccc4', '#ccd0de']), 0, 0, 600, 800) +
    `<g opacity=".35">${stroke('#fff', 6, lattice)}</g>` +
    bust({ isVeiled: args.isWoman, random, scale: 1.85, x: 300, y: 820 }) +
    (args.isWoman ? '' : path('#f5f0e3', 'M252 524l48 62 48-62 16 14-64 88-64-88z')) +
    rect('#e2a52b', 404, 660, 74, 26)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800" viewBox="0 0 600 800">${inside}</svg>`
}
