import { brotliCompressSync, constants } from 'node:zlib'

/**
 * Bytes of a text in brotli when that is more than `most`, else undefined. The best compression is
 * slow, and most pages are small enough with a quick one.
 */
export const brotliSizeAbove = (text: string, most: number): number | undefined => {
  if (sizeAt(text, 4) <= most) return undefined
  const size = sizeAt(text, 11)
  return size > most ? size : undefined
}

const sizeAt = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length
