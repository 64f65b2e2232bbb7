/** News by month, the archive at the end. */
export const newsList = `
.month + .month { margin-block-start: var(--s6); padding-block-start: var(--s6); }
.month .stories { margin-block-start: var(--s4); }
@media (min-width: 40em) { .month .stories { grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); } .month .catch-lead { grid-column: 1 / -1; } }
@media (min-width: 52em) {
  .month .catch-lead:not(.catch-bare) { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: center; gap: var(--s6); }
  .month .catch-lead .catch-photo { margin: 0; }
  .month .catch-lead h3 { font-size: var(--h2); }
}
`
