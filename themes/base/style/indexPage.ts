/**
 * Index page of a village: scale, line drawing and bars. Widths in per cent, text keeps its size.
 */
export const indexPage = `
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
