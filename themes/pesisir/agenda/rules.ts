import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { prose } from '../style/pages'

/** An event in a list, its day on a buoy. */
const events = `
.events { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: var(--s3) var(--s6); }
.tide { position: relative; display: grid; grid-template-columns: 4.5rem minmax(0, 1fr); align-items: center; gap: var(--s4); }
.buoy { display: grid; place-content: center; justify-items: center; inline-size: 4.5rem; block-size: 4.5rem; margin: 0; border: 5px solid var(--mark); border-radius: 50%; background: var(--ground); font-size: .75rem; line-height: 1; }
.buoy b { font: 700 1.625rem/1 var(--boat); }
.tide h3 a { padding-block: .2rem; color: inherit; text-decoration: none; }
.tide h3 a::after { content: ""; position: absolute; inset: -.25rem; border-radius: var(--round); }
.tide h3 a:focus-visible { outline: 0; box-shadow: none; }
.tide h3 a:focus-visible::after { outline: 3px solid var(--ink); box-shadow: 0 0 0 7px var(--accent); }
.tide:hover h3 a { text-decoration: underline; text-decoration-thickness: 2px; }
.tide-state { font-size: var(--small); font-weight: 700; }
.tide-off .buoy { border-style: dashed; border-color: var(--edge); }
.tide-off h3 { text-decoration: line-through; }
`

/** Rules of the family by slot. */
export const agendaRules: ThemeStyle['slots'] = {
  Event: squeezeCss([prose]),
  EventListItem: squeezeCss([events]),
}
