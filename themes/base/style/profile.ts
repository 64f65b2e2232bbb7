/** Profile: officials, institutions, territory. */
export const profile = `
.roster { display: grid; gap: var(--s4); }
.official { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); align-items: center; gap: var(--s4); font-size: .9375rem; line-height: 1.4; }
.official-photo { inline-size: 100%; aspect-ratio: 3 / 4; }
.official-blank { display: grid; place-items: center; background: var(--surface); }
.official-blank .icon { inline-size: 45%; block-size: auto; color: var(--edge); stroke-width: 1; }
.official-role { color: var(--link); font-weight: 700; }
.official-head { grid-template-columns: 8rem minmax(0, 1fr); }
.official-head h3 { font-size: var(--h2); }
@media (min-width: 40em) {
  .roster { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: var(--s5) var(--s4); }
  .official { display: block; }
  .official-photo { margin-block-end: var(--s2); }
  .official-head { grid-column: 1 / -1; display: grid; }
}
@media (min-width: 64em) {
  .roster-head { grid-template-columns: 1.7fr repeat(4, minmax(0, 1fr)); column-gap: var(--s5); }
  .official-head { display: block; grid-area: 1 / 1 / span 2; font-size: 1rem; }
}
`
