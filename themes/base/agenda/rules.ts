import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { filters } from '../lists/rules'
import { article } from '../pages/rules'

/** An event in a list: the day as on a tear-off calendar. */
const event = `
.event { display: grid; grid-template-columns: 3.75rem minmax(0, 1fr); gap: var(--s4); padding-block: var(--s3); border-block-end: 1px solid var(--line); line-height: 1.4; }
.event-day { align-self: stretch; display: grid; align-content: center; justify-items: center; overflow: hidden; max-block-size: 4.5rem; border-inline-end: 3px solid var(--accent); color: var(--ink-soft); font-size: var(--small); line-height: 1.2; }
.event-day span { color: var(--ink); font-size: 1.75rem; font-weight: 800; line-height: 1.1; letter-spacing: -.02em; }
.event h3 a { color: inherit; }
.event-off h3 a { text-decoration: line-through; }
.event-state { color: var(--ink); font-size: var(--small); font-weight: 700; }
.event-off .event-state { color: var(--bad); }
`

/** The agenda and the page of one event. */
export const eventPage = `
.events-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); column-gap: var(--s6); }
.event-facts { max-inline-size: var(--measure); margin-block-end: var(--s5); }
.note-off { border-inline-start: 6px solid var(--bad); background: var(--bad-ground); }
`

/** Rules of the family by slot. */
export const agendaRules: ThemeStyle['slots'] = {
  Event: squeezeCss([article, eventPage]),
  EventList: squeezeCss([filters, eventPage]),
  EventListItem: squeezeCss([event]),
}
