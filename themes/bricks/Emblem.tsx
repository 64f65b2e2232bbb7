import type { ReactElement } from 'react'

import type { SiteView } from '../contract/frame'

const villageHouse =
  'M32 15 48 25H16zM19 27h26v4H19zM21 33h4v9h-4zm6 0h4v9h-4zm6 0h4v9h-4zm6 0h4v9h-4z'
const regencyHouse =
  'M29 18h6v6h-6zM22 25h6v6h-6zm7 0h6v6h-6zm7 0h6v6h-6zM15 32h6v6h-6zm7 0h6v6h-6zm7 0h6v6h-6zm7 0h6v6h-6zm7 0h6v6h-6zM22 39h6v6h-6zm14 0h6v6h-6z'

/**
 * The site's own emblem, or the theme's rhombus with a hall in it. The name beside it says whose
 * it is.
 */
export const Emblem = ({ emblem, kind }: Pick<SiteView, 'emblem' | 'kind'>): ReactElement =>
  emblem ? (
    <img className="emblem" src={emblem.src} width={emblem.width} height={emblem.height} alt="" />
  ) : (
    <svg className="emblem" viewBox="0 0 64 64" width="64" height="64" aria-hidden="true">
      <path className="emblem-ground" d="M32 1 63 32 32 63 1 32z" />
      <path className="emblem-line" d="M32 6 58 32 32 58 6 32z" />
      <path className="emblem-house" d={kind === 'village' ? villageHouse : regencyHouse} />
      {kind === 'village' && (
        <path className="emblem-floor" d="M18 44h28l-2 3H20zM23 49h18l-2 3H25z" />
      )}
    </svg>
  )
