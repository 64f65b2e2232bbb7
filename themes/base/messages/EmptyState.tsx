import type { ReactElement } from 'react'

import { GapMotif } from '../../bricks/GapMotif'
import type { EmptyStateView } from '../../contract/messages'
import type { SlotProps } from '../../contract/slots'

/** What stands in the place of a list that is empty. */
export const EmptyState = ({ view }: SlotProps<EmptyStateView>): ReactElement => (
  <div className="empty">
    <GapMotif />
    <p className="empty-title">{view.title}</p>
    <p className="soft">{view.text}</p>
    {view.link && (
      <p>
        <a className="more" href={view.link.href}>
          {view.link.label}
        </a>
      </p>
    )}
  </div>
)
