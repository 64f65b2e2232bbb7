/** In the place of a list: the boat has not come in yet. */
export const emptyState = `
.empty { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s4) var(--s5); padding: var(--s5); border-radius: var(--round); background: var(--surface); }
.empty > * + * { margin: 0; }
.empty > div { flex: 1 1 16rem; min-inline-size: 0; }
.empty-title { font-size: var(--h2); line-height: 1.15; }
`
