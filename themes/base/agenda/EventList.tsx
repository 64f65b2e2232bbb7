import type { ReactElement } from 'react'

import { Filters } from '../../bricks/Filters'
import { Head } from '../../bricks/Head'
import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import type { EventListView } from '../../contract/agenda'
import type { SlotProps } from '../../contract/slots'

/** The agenda by month, with the calendar to subscribe to. */
export const EventList = ({ view, slots }: SlotProps<EventListView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={view.lead} />
    <Filters groups={view.filters} />
    {view.groups.map(({ title, items }, group) => (
      <section
        className={group > 0 ? 'part' : undefined}
        key={title}
        aria-labelledby={`bulan-${group}`}
      >
        <Head id={`bulan-${group}`} title={title} more={undefined} />
        <ul className="events events-grid">
          {items.map((event) => (
            <slots.EventListItem key={event.href} view={event} slots={slots} />
          ))}
        </ul>
      </section>
    ))}
    {view.groups.length === 0 && view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
    {view.pagination && <slots.Pagination view={view.pagination} slots={slots} />}
    {view.calendar && (
      <p className="part">
        <a className="button button-quiet" href={view.calendar.href}>
          <Icon name="calendar" /> {view.calendar.label}
        </a>
      </p>
    )}
  </>
)
