import type { ReactElement } from 'react'

import { Icon } from '../../bricks/Icon'
import type { PaginationView } from '../../contract/lists'
import type { SlotProps } from '../../contract/slots'

/** Position in a list with the ways to the pages beside it. */
export const Pagination = ({ view }: SlotProps<PaginationView>): ReactElement => (
  <nav className="pager part" aria-label={view.label}>
    {view.previous && (
      <a className="button button-quiet" href={view.previous.href} rel="prev">
        <Icon name="previous" /> {view.previous.label}
      </a>
    )}
    <span className="soft">{view.text}</span>
    {view.next && (
      <a className="button button-quiet" href={view.next.href} rel="next">
        {view.next.label} <Icon name="next" />
      </a>
    )}
  </nav>
)
