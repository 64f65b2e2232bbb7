/** A part folded behind a line of its own. */
export const moreBox = `
.more-box > summary { display: inline-flex; align-items: center; gap: .7em; min-block-size: var(--touch); color: var(--link); font-weight: 700; text-decoration: underline 1px; text-underline-offset: .18em; }
.more-box > summary::before { content: ""; flex: none; inline-size: .5em; block-size: .5em; margin-inline-start: .2em; border: solid; border-width: 0 3px 3px 0; transform: rotate(-45deg); }
.more-box[open] > summary::before { transform: rotate(45deg); }
.more-box > summary + * { margin-block-start: var(--s2); }
`
