/** A short answer in words and shape before colour. */
export const verdict = `
.verdict { max-inline-size: var(--measure); padding: var(--s5) var(--s4); border: 2px solid var(--edge); border-inline-start-width: 10px; }
.verdict-ok { border-color: var(--ok); background: var(--ok-ground); }
.verdict-bad { border-color: var(--bad); background: var(--bad-ground); }
.verdict > * + * { margin-block-start: var(--s3); }
`
