/** Whom to call: a number on a sun-coloured pill. On the home page and on the contact page. */
export const people = `
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: var(--s2) var(--s6); }
.contact { display: flex; align-items: center; justify-content: space-between; gap: var(--s2); min-block-size: 3.5rem; padding: 0; border: 0; line-height: 1.35; }
.contact > div { flex: 1 1 40%; min-inline-size: 0; }
.contact-need { font-size: 1rem; font-weight: 700; }
.contact .meta { margin: 0; }
.contact-call { display: inline-flex; flex: none; align-items: center; gap: .35rem; max-inline-size: 60%; min-block-size: var(--touch); padding-inline: .875rem; border-radius: var(--pill); background: var(--accent); color: var(--on-accent); font-weight: 700; font-variant-numeric: tabular-nums; text-decoration: none; }
.contact-call:hover { text-decoration: underline; }
.contact-alarm { background: var(--alarm); color: var(--on-alarm); }
`
