/** Choices that narrow a list: a row that wraps, never one that scrolls. */
export const filters = `
.filters { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s6); margin-block-end: var(--s5); }
.finder + .filters { margin-block-start: var(--s4); }
.filter { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--s1) var(--s4); }
.filters > nav { min-inline-size: 0; max-inline-size: 100%; }
.filter-title { min-inline-size: 0; font-weight: 700; font-size: .9375rem; }
.chips [aria-current] { background: var(--brand); color: var(--on-brand); }
`
