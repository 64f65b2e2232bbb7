/** Bars with their words: name and value above, the bar below. */
export const bars = `
.bars { display: grid; gap: var(--s3); }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-content: start; align-items: end; gap: var(--s1) var(--s3); line-height: 1.35; font-variant-numeric: tabular-nums; }
.bar-value { font-weight: 700; }
.bar-track { grid-column: 1 / -1; inline-size: 100%; block-size: .75rem; background: var(--sunk); }
.bar-fill { fill: var(--mark); }
.bar .meta { grid-column: 1 / -1; }
`
