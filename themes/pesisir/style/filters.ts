/** Choices that narrow a list, in a row of pills that wraps. */
export const filters = `
.filters { display: grid; gap: var(--s3); margin-block-end: var(--s6); }
.filter { display: grid; gap: var(--s1) var(--s4); }
.filter-title { font: 700 1.0625rem/1.4 var(--boat); }
.more-box > summary { display: inline-flex; align-items: center; gap: .7em; min-block-size: var(--touch); font-weight: 700; }
.more-box > summary:hover { text-decoration: underline; }
.more-box > summary::after { content: ""; inline-size: .5em; block-size: .5em; border: solid; border-width: 0 3px 3px 0; transform: rotate(45deg); }
@media (min-width: 52em) { .filter { grid-template-columns: 6rem minmax(0, 1fr); align-items: center; } }
`
