import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { outline } from '../profile/rules'

/** Whom to call for what: home and contact page. */
export const people = `
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); column-gap: var(--s6); }
.contact { display: flex; align-items: center; justify-content: space-between; gap: var(--s3); min-block-size: 3.75rem; padding-block: var(--s2); border-block-end: 1px solid var(--line); line-height: 1.35; }
.contact > div { flex: 1 1 50%; min-inline-size: 0; }
.contact-need { font-weight: 700; }
.contact-call { display: inline-flex; align-items: center; gap: var(--s1); max-inline-size: 60%; min-block-size: var(--touch); font-weight: 700; font-variant-numeric: tabular-nums; }
.contact-alarm { padding-inline: var(--s3); background: var(--alarm); color: var(--on-alarm); }
`

/** Contact page: whom to call, where the office is and when it is open. */
const contact = `
.office > * + * { margin-block-start: var(--s4); }
.office h2 { font-size: var(--h3); }
.office-name { font-weight: 700; }
.office-name + address { margin: 0; }
.office + .land { margin-block-start: var(--s6); }
@media (min-width: 64em) { .office { grid-area: 1 / 2 / span 2; } }
`

/** Rules of the family by slot. */
export const contactRules: ThemeStyle['slots'] = {
  Contact: squeezeCss([people, outline, contact]),
}
