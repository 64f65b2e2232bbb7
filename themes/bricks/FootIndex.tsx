import type { ReactElement } from 'react'

import type { LinkGroup } from '../contract/frame'
import { Links } from './Links'

/** All pages of the site by heading. */
export const FootIndex = ({ groups }: { groups: LinkGroup[] }): ReactElement => (
  <nav className="foot-index" aria-label="Semua halaman">
    {groups.map(({ title, links }) => (
      <div key={title}>
        <h2>{title}</h2>
        <Links className="plain" links={links} />
      </div>
    ))}
  </nav>
)
