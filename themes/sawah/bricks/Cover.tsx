import type { ReactElement } from 'react'

import { Photo } from '../../bricks/Photo'
import type { Figure } from '../../contract/values'

/** The village's photo as a framed plate between two terraces; its caption stands below it. */
export const Cover = ({ cover }: { cover: Figure }): ReactElement => (
  <figure className="cover">
    <Photo
      image={cover.image}
      className={undefined}
      sizes="(min-width: 62em) calc(100vw - 18.5rem), 100vw"
      isLazy
    />
    {cover.caption && <figcaption>{cover.caption}</figcaption>}
  </figure>
)
