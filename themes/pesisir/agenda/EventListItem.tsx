import type { ReactElement } from 'react'

import { EventWhen } from '../../bricks/EventWhen'
import type { EventRow } from '../../contract/agenda'
import type { SlotProps } from '../../contract/slots'

/** An event in a list: its day on a buoy, then what and where. */
export const EventListItem = ({ view }: SlotProps<EventRow>): ReactElement => (
  <li className={view.isCancelled ? 'tide tide-off' : 'tide'}>
    <p className="buoy" aria-hidden="true">
      <b>{view.day}</b> {view.month}
    </p>
    <div>
      <h3>
        <a href={view.href}>{view.title}</a>
      </h3>
      <EventWhen event={view} />
      {view.stateText && <p className="tide-state">{view.stateText}</p>}
    </div>
  </li>
)
