import sharp from 'sharp'

import type { Tokens } from '../../../../themes/contract'
import { inTurn } from '../inTurn'
import { ownIcon } from './ownIcon'

/** How an icon is drawn. */
export type IconLook = {
  /** Whether a ground fills the square, for systems that cut icons to a shape of their own. */
  isFilled: boolean
  /** Part of the side that stays free on each edge. */
  margin: number
  /** Side in pixels. */
  size: number
}

/** A square PNG of the emblem, or of the site's own sign where there is none that can be read. */
export const drawIcon = (args: {
  colors: Tokens
  emblem: Buffer | undefined
  look: IconLook
}): Promise<Uint8Array<ArrayBuffer>> =>
  inTurn(async () => {
    const { colors, emblem, look } = args
    const side = Math.round(look.size * (1 - 2 * look.margin))
    const own = Buffer.from(ownIcon(colors))
    const sign = await fitted(emblem ?? own, side).catch(() => fitted(own, side))
    const background = look.isFilled ? colors.ground : { alpha: 0, b: 0, g: 0, r: 0 }
    const bytes = await sharp({
      create: { background, channels: 4, height: look.size, width: look.size },
    })
      .composite([{ gravity: 'centre', input: sign }])
      .png()
      .toBuffer()
    return new Uint8Array(bytes)
  })

const fitted = (picture: Buffer, side: number): Promise<Buffer> =>
  sharp(picture, { limitInputPixels: 50_000_000 })
    .timeout({ seconds: 10 })
    .resize({
      background: { alpha: 0, b: 0, g: 0, r: 0 },
      fit: 'contain',
      height: side,
      width: side,
    })
    .png()
    .toBuffer()
