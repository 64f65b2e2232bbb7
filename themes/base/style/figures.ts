/** Tables in figures; they scroll in a named region, with a shadow while there is more. */
export const table = `
.table-wrap { position: relative; overflow-x: auto; background: linear-gradient(90deg, var(--ground) 1.5rem, transparent) 0 0 / 3rem 100% no-repeat local, linear-gradient(-90deg, var(--ground) 1.5rem, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(90deg, var(--sunk), transparent) 0 0 / 1rem 100% no-repeat, linear-gradient(-90deg, var(--sunk), transparent) 100% 0 / 1rem 100% no-repeat; }
.table { inline-size: 100%; border-collapse: collapse; line-height: 1.35; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
caption { padding-block-end: var(--s2); text-align: start; }
.table th, .table td { padding: .6rem 1.25rem .6rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.table thead th { border-block-end: 2px solid var(--ink); font-size: var(--small); vertical-align: bottom; }
.table tbody th { font-weight: 400; }
.table .num { text-align: end; white-space: nowrap; }
.table tr > :last-child { padding-inline-end: 0; }
.table .now > * { font-weight: 700; }
abbr[title] { text-decoration: none; }
@media (max-width: 39.99em) {
  .table { font-size: var(--small); }
  .table th, .table td { padding-inline-end: .5rem; }
}
`

/** Bars with their words: name and value above, the bar below. */
export const bars = `
.bars { display: grid; gap: var(--s3); }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-content: start; align-items: end; gap: var(--s1) var(--s3); line-height: 1.35; font-variant-numeric: tabular-nums; }
.bar-value { font-weight: 700; }
.bar-track { grid-column: 1 / -1; inline-size: 100%; block-size: .75rem; background: var(--sunk); }
.bar-fill { fill: var(--mark); }
.bar .meta { grid-column: 1 / -1; }
`
