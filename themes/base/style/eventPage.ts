/** The agenda and the page of one event. */
export const eventPage = `
.events-grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); column-gap: var(--s6); }
.event-facts { max-inline-size: var(--measure); margin-block-end: var(--s5); }
.note-off { border-inline-start: 6px solid var(--bad); background: var(--bad-ground); }
`
