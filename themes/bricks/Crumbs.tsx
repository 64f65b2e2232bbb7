import type { ReactElement } from 'react'

import type { Link } from '../contract/values'

/** The way from the home page to this one. */
export const Crumbs = ({ crumbs }: { crumbs: Link[] }): ReactElement => (
  <nav className="crumbs wrap" aria-label="Remah roti">
    <ol>
      {crumbs.map(({ label, href }, at) => (
        <li key={href}>
          {at < crumbs.length - 1 ? (
            <a href={href}>{label}</a>
          ) : (
            <span aria-current="page">{label}</span>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
