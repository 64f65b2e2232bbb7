import type { ReactElement } from 'react'

import type { Link } from '../contract/values'

/** Heading of a section under the double rule of a letterhead, with a way to the whole list. */
export const Head = ({
  id,
  title,
  more,
}: {
  id: string
  title: string
  more: Link | undefined
}): ReactElement => (
  <div className="head">
    <h2 id={id}>{title}</h2>
    {more && (
      <a className="more" href={more.href}>
        {more.label}
      </a>
    )}
  </div>
)
