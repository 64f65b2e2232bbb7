import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { documents } from '../documents/rules'
import { filters } from '../lists/rules'
import { bars, table } from '../style/figures'

/** Budget: facts, plan and realisation as bars with their table twin, activities. */
const budget = `
.facts { display: grid; gap: 2px; }
.fact { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 var(--s4); padding: var(--s3) var(--s4); background: var(--tegel), var(--surface); line-height: 1.4; }
.fact dt { color: var(--ink-soft); font-size: var(--small); }
.fact dd { font-size: 1.125rem; font-weight: 700; font-variant-numeric: tabular-nums; }
.key { display: flex; flex-wrap: wrap; gap: 0 var(--s4); font-size: var(--small); }
.key span::before { content: ""; display: inline-block; inline-size: .9em; block-size: .9em; margin-inline-end: .4em; border: 1px solid var(--edge); background: var(--sunk); vertical-align: -.08em; }
.key .key-fill::before { background: var(--mark); }
.bars-plan { gap: var(--s5); }
.bars-plan .bar-track { block-size: 1.5rem; background: none; }
.bar-plan { fill: var(--sunk); }
.table .total > * { border-block: 2px solid var(--ink); font-weight: 700; }
.table tbody th { min-inline-size: 8rem; }
.measure { max-inline-size: var(--measure); }
.works { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: var(--s5) var(--s6); }
.works .kv { margin-block-start: var(--s1); font-size: .9375rem; font-variant-numeric: tabular-nums; }
@media (min-width: 40em) {
  .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .fact { display: block; padding: var(--s4); }
}
@media (min-width: 64em) {
  .facts { grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); }
  .bars-plan .bar { grid-template-columns: 17rem minmax(0, 1fr) 10rem; align-items: center; }
  .bars-plan .bar-track { grid-area: 1 / 2; }
  .bars-plan .bar-value { text-align: end; }
  .bars-plan .bar .meta { grid-column: 2; }
}
`

/** Rules of the family by slot. */
export const budgetRules: ThemeStyle['slots'] = {
  Budget: squeezeCss([bars, table, documents, filters, budget]),
}
