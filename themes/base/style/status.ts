/** Statuses in words, each with its square: plain, edged or lined, so that colour is not needed. */
export const status = `
.status { position: relative; display: inline-block; padding-inline-start: 1.3em; }
.status::before { content: ""; position: absolute; inset: .3em auto auto 0; inline-size: .85em; block-size: .85em; background: var(--status-3); box-shadow: inset 0 0 0 1px var(--outline); }
.status-1::before { background: repeating-linear-gradient(45deg, var(--status-2) 0 1px, transparent 1px 4px), repeating-linear-gradient(135deg, var(--status-2) 0 1px, var(--status-1) 1px 4px); box-shadow: none; }
.status-2::before { background: repeating-linear-gradient(135deg, var(--status-1) 0 2px, var(--status-2) 2px 5px); box-shadow: none; }
.status-4::before { background: var(--status-4); box-shadow: none; }
.status-5::before { background: var(--status-5); box-shadow: none; }
@media (min-width: 40em) { .table .status { white-space: nowrap; } }
`
