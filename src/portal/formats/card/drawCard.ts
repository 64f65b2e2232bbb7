import sharp from 'sharp'

import type { Tokens } from '../../../../themes/contract'
import { inTurn } from '../inTurn'
import { cardSvg, type CardText, emblemBox, photoBox } from './cardSvg'

/** Seconds of work after which a picture is given up. */
const mostSeconds = 10

/**
 * A card as JPEG: a photo as PNG would weigh ten times as much, more than messengers load. A
 * picture that cannot be read is left out.
 */
export const drawCard = (args: {
  colors: Tokens
  emblem: Buffer | undefined
  photo: Buffer | undefined
  text: CardText
}): Promise<Uint8Array<ArrayBuffer>> =>
  inTurn(async () => {
    const { colors, text } = args
    const photo = await fitted(args.photo, { ...photoBox, fit: 'cover' })
    const emblem = await fitted(args.emblem, { ...emblemBox, fit: 'contain' })
    const svg = cardSvg({
      colors,
      hasEmblem: emblem !== undefined,
      hasPhoto: photo !== undefined,
      text,
    })
    const layers = [...(photo ? [photo] : []), ...(emblem ? [emblem] : [])]
    const bytes = await sharp(Buffer.from(svg))
      .timeout({ seconds: mostSeconds })
      .composite(layers)
      .jpeg({ quality: 82 })
      .toBuffer()
    return new Uint8Array(bytes)
  })

type Box = { fit: 'contain' | 'cover'; height: number; width: number; x: number; y: number }

const fitted = async (picture: Buffer | undefined, box: Box) => {
  if (!picture) return undefined
  try {
    const input = await sharp(picture, { limitInputPixels: 50_000_000 })
      .timeout({ seconds: mostSeconds })
      .resize({
        background: { alpha: 0, b: 0, g: 0, r: 0 },
        fit: box.fit,
        height: box.height,
        width: box.width,
      })
      .png({ compressionLevel: 1 })
      .toBuffer()
    return { input, left: box.x, top: box.y }
  } catch {
    // A broken file must not cost the village its card.
    return undefined
  }
}
