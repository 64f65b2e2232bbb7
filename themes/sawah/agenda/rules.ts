import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { article, months } from '../style/pages'

/** A line of the almanac: the day large in the margin. */
const day = `
.day { display: grid; grid-template-columns: 3.25rem minmax(0, 1fr); gap: 1.125rem; padding-block: var(--s3); border-block-end: 1px solid var(--line); }
.day-date { overflow: hidden; max-block-size: 4.5rem; color: var(--ink-soft); font-size: .875rem; line-height: 1.2; text-align: end; }
.day-date b { display: block; color: var(--mark); font: 400 2.25rem/1 var(--serif); }
.day h3 a { color: inherit; text-decoration: none; }
.day h3 a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.day .meta { margin-block-start: var(--s1); font-size: .9375rem; }
.day-state { color: var(--link); font-weight: 700; }
.day-off .day-state { color: var(--bad); }
.day-off .day-date b, .day-off h3 a { text-decoration: line-through 2px; }
`

/** Rules of the family by slot. */
export const agendaRules: ThemeStyle['slots'] = {
  Event: squeezeCss([article]),
  EventList: squeezeCss([months]),
  EventListItem: squeezeCss([day]),
}
