import { seededRandom } from '../random'
import type { Land } from './backdrop'
import { lights } from './colors'
import { type SceneName, scenes } from './scenes'

/** A news photo of 1200 x 800 as SVG; another seed gives another hour, crowd and horizon. */
export const drawPhoto = (args: { land: Land; scene: SceneName; seed: string }): string => {
  const random = seededRandom(`${args.scene} ${args.seed}`)
  const inside = scenes[args.scene]({ land: args.land, light: random.pick(lights), random })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1200 800">${inside}</svg>`
}
