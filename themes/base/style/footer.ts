/** Foot of every page: a hem of triangles, then contact, index, and who answers for the site. */
export const footer = `
.site-foot { position: relative; margin-block-start: 11px; background: var(--brand-deep); color: var(--on-brand-soft); font-size: .9375rem; }
.site-foot::before { content: ""; position: absolute; inset: auto 0 100%; block-size: 11px; --hem: var(--brand-deep) 7.5px, transparent 8px; background: linear-gradient(45deg, var(--hem)) 0 0 / 22px, linear-gradient(-45deg, var(--hem)) 0 0 / 22px; }
.is-regency .site-foot::before { block-size: 12px; background: repeating-linear-gradient(90deg, var(--brand-deep) 0 12px, transparent 12px 24px) 0 6px / 100% 6px no-repeat, repeating-linear-gradient(90deg, transparent 0 12px, var(--brand-deep) 12px 24px) 0 0 / 100% 6px no-repeat; background-size: 100% 6px; }
.site-foot-in { display: grid; gap: var(--s5); padding-block: var(--s6) var(--s5); }
.site-foot h2 { margin-block-end: var(--s2); color: var(--on-brand); font-size: 1rem; }
.site-foot a { color: var(--on-brand); }
.site-foot p { margin-block-start: var(--s2); }
.site-foot :focus-visible { outline-color: var(--on-brand); }
.foot-index { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: var(--s5); }
.foot-links { display: flex; flex-wrap: wrap; gap: 0 var(--s5); padding-block-start: var(--s2); border-block-start: 1px solid var(--on-brand-soft); }
.site-foot-in > :first-child { padding: 0; border: 0; }
.foot-links a, .foot-end a { display: inline-block; padding-block: .7rem; }
.site-foot .foot-end { margin: 0; font-size: var(--small); }
@media (min-width: 52em) {
  .site-foot-in { grid-template-columns: minmax(0, 5fr) minmax(0, 9fr); column-gap: var(--s7); }
  .foot-links, .foot-end { grid-column: 1 / -1; }
}
`
