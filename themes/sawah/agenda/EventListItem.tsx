import type { ReactElement } from 'react'

import { EventWhen } from '../../bricks/EventWhen'
import type { EventRow } from '../../contract/agenda'
import type { SlotProps } from '../../contract/slots'

/** A line of the almanac: the day large in the margin, then what, when and where. */
export const EventListItem = ({ view }: SlotProps<EventRow>): ReactElement => (
  <li className={view.isCancelled ? 'day day-off' : 'day'}>
    <p className="day-date" aria-hidden="true">
      <b>{view.day}</b> {view.month}
    </p>
    <div>
      <h3>
        <a href={view.href}>{view.title}</a>
      </h3>
      {view.stateText && <p className="day-state">{view.stateText}</p>}
      <EventWhen event={view} />
    </div>
  </li>
)
