/** An image with everything the browser needs to reserve its place before it loads. */
export type Image = {
  /** Address of the size shown when `srcset` is not understood. */
  src: string
  /** Ready `srcset` with width descriptors; undefined when there is one size (an SVG). */
  srcset: string | undefined
  /** Fallback for `sizes`; a slot that knows its own layout gives its own instead. */
  sizes: string | undefined
  /** Width in pixels of `src`. */
  width: number
  /** Height in pixels of `src`. */
  height: number
  /** Alternative text; empty when the words beside the image say the same. */
  alt: string
}
