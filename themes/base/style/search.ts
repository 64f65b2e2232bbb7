/** What a search found, best first. */
export const search = `
.found { max-inline-size: var(--measure); }
.hit { padding-block: var(--s4); border-block-end: 1px solid var(--line); }
.hit h3 { margin-block: var(--s1); }
.hit h3 a { display: inline-block; padding-block: .3rem; }
.hit p { line-height: 1.5; }
mark { background: var(--warn-ground); color: inherit; font-weight: 700; }
.correction { padding-block-end: var(--s3); }
`
