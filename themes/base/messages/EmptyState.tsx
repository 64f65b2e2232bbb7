import type { ReactElement } from 'react'
import type { SlotProps } from '../../contract/slots'
import type { EmptyStateView } from '../../contract/views/EmptyStateView'
import { GapMotif } from '../../bricks/GapMotif'

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
