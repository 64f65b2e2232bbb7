/** The five statuses as terraces that climb: home and index page. */
export const ladder = `
.ladder { display: flex; flex-direction: column-reverse; gap: 0; max-inline-size: 36rem; }
.rung { display: flex; flex-wrap: wrap; justify-content: space-between; column-gap: var(--s3); margin-inline-end: 0; padding: .3rem var(--s3) .45rem; border: solid var(--accent); border-width: 3px 0 0 3px; border-start-start-radius: .75rem; background: none; font-size: .9375rem; line-height: 1.4; }
.rung:nth-child(n) { margin-inline-end: 0; }
.rung:nth-child(2) { margin-inline-start: 7%; }
.rung:nth-child(3) { margin-inline-start: 14%; }
.rung:nth-child(4) { margin-inline-start: 21%; }
.rung:nth-child(5) { margin-inline-start: 28%; }
.rung[aria-current] { border-color: var(--brand); background: var(--brand); color: var(--on-brand); }
.rung-mark { font: italic 400 1rem/1.4 var(--serif); }
`

/** Bars on a line of dots, on the home page. */
export const bars = `
.bars { display: grid; gap: var(--s3); }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-content: start; align-items: end; gap: .125rem var(--s3); line-height: 1.35; font-variant-numeric: tabular-nums; }
.bar-value { font-weight: 600; }
.bar-track { grid-column: 1 / -1; inline-size: 100%; block-size: 6px; background: var(--dots); }
.bar-fill { fill: var(--mark); }
`

/** A missing field in a row of fields. */
export const gap = `
.gap { fill: none; stroke: var(--mark); stroke-width: 2; }
.gap-core { fill: var(--accent); stroke: none; }
`
