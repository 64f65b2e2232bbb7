import type { ReactElement } from 'react'

import type { Link } from '../contract/values'
import { Links } from './Links'

/** Ways to pass a page on that need no script. */
export const Share = ({ links }: { links: Link[] }): ReactElement | null =>
  links.length === 0 ? null : (
    <div className="share">
      <p>Bagikan lewat</p>
      <Links className="chips" links={links} />
    </div>
  )
