/** In the place of an empty list: a row of rhombi with one missing. */
export const emptyState = `
.empty { max-inline-size: var(--measure); }
.empty-title { font-size: var(--h3); font-weight: 700; }
.gap { inline-size: clamp(9rem, 40vw, 14rem); fill: var(--mark); }
.gap-core { fill: var(--accent); }
.gap-hole { fill: none; stroke: var(--edge); stroke-width: 2; stroke-dasharray: 5 5; }
`
