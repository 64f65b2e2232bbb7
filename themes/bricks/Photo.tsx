import type { ReactElement } from 'react'

import type { Image } from '../contract/values'

/**
 * A photo in its place on the page: `sizes` is what the layout gives it, `isLazy` is for all below
 * the fold.
 */
export const Photo = ({
  image,
  className,
  sizes,
  isLazy,
}: {
  image: Image
  className: string | undefined
  sizes: string
  isLazy: boolean
}): ReactElement => (
  <img
    className={className}
    src={image.src}
    srcSet={image.srcset}
    sizes={image.srcset ? sizes : undefined}
    width={image.width}
    height={image.height}
    alt={image.alt}
    loading={isLazy ? 'lazy' : undefined}
  />
)
