import type { Random } from '../random'
import { colors } from './colors'
import { circle, path, place } from './shapes'

/** Head and shoulders in the foreground, base line at x,y, about 300 pixels tall at scale 1. */
export const bust = (args: {
  isBehind?: boolean
  isVeiled: boolean
  random: Random
  scale: number
  x: number
  y: number
}): string => {
  const { random } = args
  const cloth = random.pick(colors.cloth)
  const skin = random.pick(colors.skin)
  const shoulders = path(cloth, 'M-150 0c0-108 50-160 150-160S150-108 150 0z')
  const content = args.isVeiled
    ? veiled({ isBehind: args.isBehind ?? false, skin, veil: random.pick(colors.veil) })
    : bare({ isBehind: args.isBehind ?? false, isCapped: random.whole(0, 2) === 0, skin })
  return place({ content: shoulders + content, scale: args.scale, x: args.x, y: args.y })
}

const veiled = (look: { isBehind: boolean; skin: string; veil: string }): string =>
  path(
    look.veil,
    'M-92-150c-8-96 28-148 92-148s100 52 92 148c10 44-12 76-92 92-80-16-102-48-92-92z',
  ) + (look.isBehind ? '' : circle(look.skin, 0, -204, 56))

const bare = (look: { isBehind: boolean; isCapped: boolean; skin: string }): string =>
  path(look.skin, 'M-30-190h60v50c-16 18-44 18-60 0z') +
  circle(look.skin, 0, -222, 64) +
  (look.isBehind
    ? circle(colors.hair, 0, -234, 60)
    : path(colors.hair, 'M-66-214c-6-64 22-84 66-84s72 20 66 84c-36-34-96-34-132 0z')) +
  (look.isCapped ? path('#1d1f24', 'M-62-240c0-52 20-64 62-64s62 12 62 64z') : '')
