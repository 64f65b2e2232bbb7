import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { bars, table } from '../style/figures'

/** The five statuses as steps that rise: home and index page. */
export const ladder = `
.ladder { display: flex; flex-direction: column-reverse; gap: 2px; max-inline-size: 36rem; }
.rung { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--s2); padding: .4rem var(--s3); background: var(--surface); font-size: .9375rem; line-height: 1.3; }
.rung[aria-current] { background: var(--mark); color: var(--ground); font-weight: 700; }
.rung-mark { font-weight: 400; }
.rung:nth-child(1) { margin-inline-end: 24%; }
.rung:nth-child(2) { margin-inline-end: 18%; }
.rung:nth-child(3) { margin-inline-end: 12%; }
.rung:nth-child(4) { margin-inline-end: 6%; }
`

/**
 * Index page of a village: scale, line drawing and bars. Widths in per cent, text keeps its size.
 */
const indexPage = `
.scale, .chart svg { display: block; inline-size: 100%; overflow: visible; }
.scale { block-size: 1.75rem; }
.scale-band { fill: var(--sunk); }
.scale-now { fill: var(--mark); }
.scale-here { fill: var(--accent); stroke: var(--ink); stroke-width: 1; }
.scale-ends { display: flex; justify-content: space-between; }
section > .scale-ends { margin: 0; }
.chart text { font: 400 13px var(--font); fill: var(--ink-soft); }
.chart svg svg { overflow: visible; }
.chart-band { fill: var(--surface); }
.chart-band-now { fill: var(--sunk); }
.chart-limit { stroke: var(--edge); stroke-dasharray: 2 3; }
.chart .end { text-anchor: end; }
.chart .mid { text-anchor: middle; fill: var(--ink); }
.chart .value { font-weight: 700; paint-order: stroke; stroke: var(--surface); stroke-width: 4px; stroke-linejoin: round; }
.chart-line { stroke: var(--mark); stroke-width: 3; }
.chart-dot { fill: var(--mark); }
.chart-now { fill: var(--accent); stroke: var(--ink); stroke-width: 1.5; }
.bar-tick { fill: var(--accent); stroke: var(--ink); stroke-width: .75; }
.bars-3 { gap: var(--s5); }
@media (min-width: 40em) { .bars-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
`

/** Rules of the family by slot. */
export const villageIndexRules: ThemeStyle['slots'] = {
  IndexPage: squeezeCss([bars, ladder, table, indexPage]),
}
