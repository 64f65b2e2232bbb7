import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Head } from './Head'

/** What happens next in the village. */
export const HomeAgenda = ({ view, slots }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="agenda" aria-labelledby="agenda">
    <Head id="agenda" title="Agenda" more={view.agendaMore} />
    <ul className="events">
      {view.agenda.map((event) => (
        <slots.EventListItem key={event.href} view={event} slots={slots} />
      ))}
    </ul>
  </section>
)
