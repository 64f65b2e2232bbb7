/** The village's outline as a drawing: profile and contact page. */
export const outline = `
.outline { max-inline-size: 30rem; }
.outline svg { display: block; inline-size: 100%; block-size: auto; max-block-size: 24rem; padding: var(--s3); background: var(--surface); overflow: visible; }
.outline path { fill: var(--sunk); stroke: var(--mark); stroke-width: 2; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
`
