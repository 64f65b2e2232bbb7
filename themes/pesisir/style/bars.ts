/** Bars with round ends: the home page, the budget and the index. */
export const bars = `
.bars { display: grid; gap: var(--s3); }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-content: start; align-items: end; gap: .2rem var(--s4); line-height: 1.3; font-variant-numeric: tabular-nums; }
.bar-value { font-weight: 700; }
.bar-track { grid-column: 1 / -1; inline-size: 100%; block-size: .875rem; border-radius: var(--pill); background: var(--sunk); }
.bar-fill { fill: var(--sea); }
.bar .meta { grid-column: 1 / -1; }
`
