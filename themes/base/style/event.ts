/** An event in a list: the day as on a tear-off calendar. */
export const event = `
.event { display: grid; grid-template-columns: 3.75rem minmax(0, 1fr); gap: var(--s4); padding-block: var(--s3); border-block-end: 1px solid var(--line); line-height: 1.4; }
.event-day { align-self: stretch; display: grid; align-content: center; justify-items: center; overflow: hidden; max-block-size: 4.5rem; border-inline-end: 3px solid var(--accent); color: var(--ink-soft); font-size: var(--small); line-height: 1.2; }
.event-day span { color: var(--ink); font-size: 1.75rem; font-weight: 800; line-height: 1.1; letter-spacing: -.02em; }
.event h3 a { color: inherit; }
.event-off h3 a { text-decoration: line-through; }
.event-state { color: var(--ink); font-size: var(--small); font-weight: 700; }
.event-off .event-state { color: var(--bad); }
`
