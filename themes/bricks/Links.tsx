import type { ReactElement } from 'react'

import type { Link } from '../contract/values'

/** Links as a list. */
export const Links = ({ className, links }: { className: string; links: Link[] }): ReactElement => (
  <ul className={className}>
    {links.map(({ label, href }) => (
      <li key={href}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)
