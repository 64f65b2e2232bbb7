import type { Image } from './Image'

/** A photo with the line below it. */
export type Figure = {
  /** The photo. */
  image: Image
  /** Caption and credit in one plain line. */
  caption: string | undefined
}
