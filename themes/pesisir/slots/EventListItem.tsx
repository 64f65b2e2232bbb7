import type { ReactElement } from 'react'
import type { SlotProps } from '../../contract/slots'
import type { EventRow } from '../../contract/views/EventListView'

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
      <p className="meta">
        <time dateTime={view.when.iso}>{view.when.text}</time>, {view.place}
        {view.villageText && <span> · {view.villageText}</span>}
      </p>
      {view.stateText && <p className="tide-state">{view.stateText}</p>}
    </div>
  </li>
)
