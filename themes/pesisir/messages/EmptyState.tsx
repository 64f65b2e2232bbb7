import type { ReactElement } from 'react'

import type { EmptyStateView } from '../../contract/messages'
import type { SlotProps } from '../../contract/slots'
import { Boat } from '../bricks/Boat'

/** What stands in the place of a list that is empty: the boat has not come in yet. */
export const EmptyState = ({ view }: SlotProps<EmptyStateView>): ReactElement => (
  <div className="empty">
    <Boat className="boat" />
    <div>
      <p className="empty-title">{view.title}</p>
      <p className="soft">{view.text}</p>
      {view.link && (
        <a className="more" href={view.link.href}>
          {view.link.label}
        </a>
      )}
    </div>
  </div>
)
