/** The water below the page, with the boat on it. */
export const footer = `
.site-foot { position: relative; z-index: 0; margin-block-start: 5.5rem; background: var(--brand-deep); color: var(--on-brand-soft); font-size: .9375rem; }
.site-foot::before, .band::before { content: ""; position: absolute; inset: auto 0 calc(100% - 1px); block-size: 14px; background: var(--brand-deep); -webkit-mask: var(--wave) 0 0 / 120px 100% repeat-x; mask: var(--wave) 0 0 / 120px 100% repeat-x; pointer-events: none; }
.site-foot h2 { margin-block-end: var(--s1); color: var(--on-brand); font-size: 1.25rem; }
.site-foot a { color: var(--on-brand); }
.site-foot p { margin-block-start: var(--s3); }
.site-foot :focus-visible { outline-color: var(--on-brand); }
.site-foot-in { position: relative; display: grid; gap: var(--s5) var(--s7); padding-block: var(--s6) var(--s5); }
.foot-boat { position: absolute; inset: auto var(--gutter) calc(100% - 6px) auto; z-index: -1; inline-size: 6.5rem; block-size: auto; color: var(--edge); }
.foot-index { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: var(--s5); }
.plain a, .kv a, .foot-links a { display: inline-block; padding-block: .7rem; line-height: 1.5; }
.foot-links { display: flex; flex-wrap: wrap; gap: 0 var(--s5); list-style: none; font-weight: 700; }
.site-foot .foot-end { margin: 0; padding-block-start: var(--s4); border-block-start: 3px solid var(--mark); font-size: var(--small); }
.foot-end a { display: inline-block; padding-block: .35rem; }
@media (max-width: 51.99em) and (min-height: 30em) { .site-foot-reach { padding-block-end: 4.5rem; } }
@media (min-width: 52em) {
  .site-foot-in { grid-template-columns: minmax(0, 5fr) minmax(0, 9fr); padding-block-start: var(--s7); }
  .foot-links, .foot-end, .foot-index:nth-child(2) { grid-column: 1 / -1; }
  .foot-boat { inline-size: 8.75rem; inset-inline-end: 12%; }
}
`
