import type { Random } from '../../random'
import type { Land } from '../backdrop'
import type { Light } from '../colors'

/** What a scene is drawn with; it returns the inside of a 1200 x 800 SVG. */
export type SceneArgs = { land: Land; light: Light; random: Random }

export type Scene = (args: SceneArgs) => string
