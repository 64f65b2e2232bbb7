import type { ReactElement } from 'react'
import type { Link } from '../../contract/views/Link'

/** Ways to pass a page on that need no script. */
export const Share = ({ links }: { links: Link[] }): ReactElement | null =>
  links.length === 0 ? null : (
    <div className="share">
      <p>Bagikan lewat</p>
      <ul className="chips">
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  )
