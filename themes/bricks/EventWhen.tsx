import type { ReactElement } from 'react'

import type { EventRow } from '../contract/agenda'

/** When and where an event is, and in which village where that is not plain. */
export const EventWhen = ({ event }: { event: EventRow }): ReactElement => (
  <p className="meta">
    <time dateTime={event.when.iso}>{event.when.text}</time>, {event.place}
    {event.villageText && <span> · {event.villageText}</span>}
  </p>
)
