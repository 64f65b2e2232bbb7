import type { ReactElement } from 'react'

import type { OutlineView } from '../contract/profile'

/** The village's outline with where it comes from. */
export const Outline = ({ outline }: { outline: OutlineView }): ReactElement => (
  <figure className="outline">
    <svg
      viewBox={`0 0 ${outline.width} ${outline.height}`}
      role="img"
      aria-labelledby="garis-batas"
    >
      <title id="garis-batas">{outline.label}</title>
      <path d={outline.path} />
    </svg>
    <figcaption>{outline.sourceText}</figcaption>
  </figure>
)
