import type { ReactElement } from 'react'

import type { Link } from '../contract/values'

/** Way back to the list. */
export const Back = ({ link }: { link: Link }): ReactElement => (
  <p>
    <a className="more" href={link.href}>
      {link.label}
    </a>
  </p>
)
