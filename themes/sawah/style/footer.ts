/** The lowest terrace. */
export const footer = `
.site-foot { position: relative; margin-block-start: calc(var(--step) * -1); padding: var(--s6) var(--gutter) var(--s4); border-start-end-radius: var(--step); background: var(--brand-deep); color: var(--on-brand-soft); font-size: .9375rem; }
.site-foot h2 { margin-block-end: var(--s1); color: var(--on-brand); font-size: 1.1875rem; }
.site-foot a { color: var(--on-brand); }
.site-foot :focus-visible { outline-color: var(--on-brand); }
.foot-main, .foot-end { max-inline-size: var(--page); }
.foot-main { display: grid; gap: var(--s5) 3rem; }
.foot-contact > * + * { margin-block-start: var(--s3); }
.foot-index { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: var(--s5); }
.foot-end { font-size: var(--small); }
.foot-main + .foot-end { margin-block-start: var(--s5); padding-block-start: var(--s2); border-block-start: 3px double; }
.foot-links { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
.foot-links a { display: inline-block; padding-block: .75rem; line-height: 1.5; }
@media (min-width: 75em) {
  .foot-main { grid-template-columns: minmax(0, 4fr) minmax(0, 9fr); }
  .foot-main > :only-child { grid-column: 1 / -1; }
}
`
