import type { ReactElement } from 'react'

import type { SiteView } from '../../contract/frame'

/** The site's own emblem, or the theme's: the sun over flooded terraces. Both stand in an arch. */
export const Mark = ({ emblem }: Pick<SiteView, 'emblem'>): ReactElement =>
  emblem ? (
    <img className="emblem" src={emblem.src} width={emblem.width} height={emblem.height} alt="" />
  ) : (
    <svg className="emblem emblem-own" viewBox="0 0 64 64" aria-hidden="true">
      <path
        className="emblem-sky"
        d="M4 60V32a28 28 0 0 1 56 0v28a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4z"
      />
      <path className="emblem-sun" d="M32 15a10 10 0 1 0 .1 0z" />
      <path className="emblem-hill" d="M8 42c8-6 16-7 24-3s16 4 24-2v23H8z" />
      <path
        className="emblem-bund"
        d="M8 48c8-6 16-6 24-2s16 3 24-2M8 54c8-5 16-6 24-2s16 2 24-2M10 60c7-5 14-6 22-3s16 2 22-1"
      />
    </svg>
  )
