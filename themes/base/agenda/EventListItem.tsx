import type { ReactElement } from 'react'

import { EventWhen } from '../../bricks/EventWhen'
import type { EventRow } from '../../contract/agenda'
import type { SlotProps } from '../../contract/slots'

/** An event in a list: the day as on a tear-off calendar, then what and where. */
export const EventListItem = ({ view }: SlotProps<EventRow>): ReactElement => (
  <li className={view.isCancelled ? 'event event-off' : 'event'}>
    <p className="event-day" aria-hidden="true">
      <span>{view.day}</span> {view.month}
    </p>
    <div>
      <h3>
        <a href={view.href}>{view.title}</a>
      </h3>
      <EventWhen event={view} />
      {view.stateText && <p className="event-state">{view.stateText}</p>}
    </div>
  </li>
)
