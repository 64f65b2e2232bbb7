import type { ReactElement } from 'react'

import type { EmptyStateView } from '../../contract/messages'
import type { SlotProps } from '../../contract/slots'

/** In the place of a list that is empty: a frame with nothing in it yet. */
export const EmptyState = ({ view }: SlotProps<EmptyStateView>): ReactElement => (
  <div className="empty">
    <p className="empty-title">{view.title}</p>
    <p>{view.text}</p>
    {view.link && (
      <a className="more" href={view.link.href}>
        {view.link.label}
      </a>
    )}
  </div>
)
