import type { Random } from '../random'
import { colors } from './colors'
import { circle, path, place, stroke } from './shapes'

export type Headgear = 'caping' | 'jilbab' | 'peci' | 'rambut'
export type Pose = 'berdiri' | 'bekerja' | 'membungkuk' | 'menunjuk'

/** A standing or working figure without a face, feet at x,y, `height` pixels tall. */
export const person = (args: {
  cloth?: string
  head?: Headgear
  height: number
  isMirrored?: boolean
  pose?: Pose
  random: Random
  x: number
  y: number
}): string => {
  const { random } = args
  const look = {
    cloth: args.cloth ?? random.pick(colors.cloth),
    head: args.head ?? random.pick(['jilbab', 'peci', 'rambut', 'jilbab', 'rambut'] as const),
    skin: random.pick(colors.skin),
    trousers: random.pick(['#3a3f45', '#54483a', '#2d3a4f', '#6b5a48']),
    veil: random.pick(colors.veil),
  }
  const scale = args.height / 100
  const content = args.pose === 'membungkuk' ? bent(look) : upright(look, args.pose ?? 'berdiri')
  return place({ content, scale, scaleX: args.isMirrored ? -scale : scale, x: args.x, y: args.y })
}

type Look = { cloth: string; head: Headgear; skin: string; trousers: string; veil: string }

const upright = (look: Look, pose: Pose): string => {
  const isVeiled = look.head === 'jilbab'
  const legs = isVeiled
    ? path(look.trousers, 'M-11-46h22l6 46h-34z')
    : path(look.trousers, 'M-12-46h24l1 46h-10l-3-34-3 34h-10z')
  return [
    legs,
    path(look.cloth, 'M-15-40c-3-24-1-37 15-37s18 13 15 37z'),
    arms(look, pose),
    head(look, 0, -86),
  ].join('')
}

const arms = (look: Look, pose: Pose): string => {
  if (pose === 'menunjuk') {
    return (
      stroke(look.cloth, 7, 'M-12-69l-6 27M12-69l20-12') +
      circle(look.skin, -18, -39, 3.6) +
      circle(look.skin, 35, -83, 3.6)
    )
  }
  if (pose === 'bekerja') {
    const tool = stroke('#6b5846', 3, 'M8-92 38-10') + path('#6f7a80', 'M32-14l16-4 2 10-14 6z')
    return (
      tool +
      stroke(look.cloth, 7, 'M-12-69l24 10M12-69l12 18') +
      circle(look.skin, 14, -58, 3.6) +
      circle(look.skin, 25, -48, 3.6)
    )
  }
  return (
    stroke(look.cloth, 7, 'M-12-69l-7 27M12-69l7 27') +
    circle(look.skin, -19, -39, 3.6) +
    circle(look.skin, 19, -39, 3.6)
  )
}

/** Bent over the ground, as when planting rice. */
const bent = (look: Look): string =>
  [
    path(look.trousers, 'M-8-50h22l4 50h-10l-4-30-8 30h-10z'),
    path(look.cloth, 'M14-42c8-16-2-26-16-24l-34 8c-8 4-8 16 2 20z'),
    stroke(look.cloth, 7, 'M-30-46l-8 26'),
    circle(look.skin, -39, -15, 3.8),
    place({
      content: head({ ...look, head: look.head === 'jilbab' ? 'jilbab' : 'caping' }, 0, 0),
      x: -46,
      y: -56,
    }),
  ].join('')

const head = (look: Look, x: number, y: number): string => {
  const face = circle(look.skin, 0, 0, 9)
  const gear: Record<Headgear, string> = {
    caping: face + path('#d9b777', 'M-20-2 0-18 20-2z') + path('#c19a58', 'M-20-2h40l-4 3h-32z'),
    jilbab:
      path(look.veil, 'M-12 2c-1-10 4-15 12-15s13 5 12 15c3 10 4 16-12 20-16-4-15-10-12-20z') +
      circle(look.skin, 0, 0, 7.4),
    peci: face + path('#1d1f24', 'M-9-4c0-8 3-10 9-10s9 2 9 10z'),
    rambut:
      face +
      path(
        colors.hair,
        'M-9.500-1c-1-8 3-11.500 9.500-11.500s10.500 3.500 9.500 11.500c-6-5-13-5-19 0z',
      ),
  }
  return place({ content: gear[look.head], x, y })
}
