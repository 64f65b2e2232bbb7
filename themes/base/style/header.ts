/** Letterhead, contact strip and search of the site. */
export const header = `
.site-head::before { content: ""; display: block; block-size: clamp(.875rem, .7rem + .7vw, 1.375rem); background: var(--brand) var(--band) center / auto 100%; }
.site-head-in { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; column-gap: var(--s4); }
.nameplate { display: flex; align-items: center; gap: clamp(.625rem, 2vw, 1.125rem); padding-block: var(--s2); color: inherit; text-decoration: none; }
.nameplate:hover { text-decoration: underline; }
.emblem { flex: none; inline-size: clamp(3rem, 2.2rem + 3vw, 4.75rem); block-size: auto; background: none; object-fit: contain; }
.emblem-ground { fill: var(--brand); }
.emblem-line { fill: none; stroke: var(--accent); stroke-width: 2; }
.emblem-house { fill: var(--on-brand); }
.emblem-floor { fill: var(--accent); }
.nameplate-text { display: grid; min-inline-size: 0; line-height: 1.2; }
.nameplate-region { color: var(--ink-soft); font-size: clamp(.8125rem, .78rem + .2vw, .9375rem); line-height: 1.3; }
.nameplate-name { font-size: clamp(1.25rem, .95rem + 1.5vw, 2rem); font-weight: 800; letter-spacing: -.02em; }
.nameplate-long .nameplate-name { font-size: clamp(1.0625rem, .95rem + .8vw, 1.5rem); }
.site-search { grid-area: 1 / 2; display: flex; }
.site-search .input { flex: 1; min-inline-size: 0; border-inline-end: 0; }
.site-search .button { flex: none; padding-inline: var(--s3); }
.reach { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s3); margin-inline: calc(var(--gutter) * -1); padding: var(--s1) var(--gutter); border-block-start: 4px solid var(--ink); box-shadow: var(--rule); font-size: var(--small); line-height: 1.3; }
.reach-bare { padding-block: 3px 0; }
.reach-hours { flex: 1; display: flex; align-items: center; gap: var(--s2); min-inline-size: 6.5rem; }
.reach-hours .icon, .reach-number { display: none; }
.reach-link { display: inline-flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: var(--s1); font-weight: 700; }
@media (max-width: 25em) {
  .reach { column-gap: var(--s2); font-size: .8125rem; }
  .reach-link { padding: 0; }
  .reach-link .icon { inline-size: 1.25em; }
}
@media (max-width: 22em) { .reach-hours { flex-basis: 100%; } }
@media (max-width: 51.99em) {
  .site-search .input { display: none; }
  .menu ~ .site-search { grid-area: auto / 1 / auto / -1; margin-block: var(--s2); }
  .menu ~ .site-search .input { display: block; }
  .menu:not([open]) ~ .site-search { display: none; }
  body:not(.at-home) .menu:not([open]) ~ .reach { padding-block: 3px 0; }
  body:not(.at-home) .menu:not([open]) ~ .reach > * { display: none; }
  .nav-row ~ .reach { border: 0; box-shadow: none; }
  .reach + .reach-bare { display: none; }
}
@media (min-width: 52em) {
  .site-head-in { grid-template-columns: minmax(50%, 1fr) auto; column-gap: 0; }
  .nameplate { padding-block: var(--s3); }
  .site-search { grid-area: 2 / 2; align-self: stretch; justify-content: flex-end; padding: calc(.25rem + 3px) 0 .25rem var(--s4); border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
  .site-search .input { flex: 0 1 11rem; }
  .reach { grid-area: 1 / 2; display: grid; grid-template-columns: auto auto; justify-content: end; margin: 0; padding: 0; border: 0; box-shadow: none; font-size: .9375rem; }
  .site-head-in > .reach-bare { grid-area: auto / 1 / auto / -1; padding-block-start: 3px; border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
  .site-search + .reach-bare, .site-search + .reach + .reach-bare { grid-area: 2 / 1; align-self: start; }
  .reach-hours { grid-column: 1 / -1; justify-content: end; padding-inline-end: var(--s2); }
  .reach-hours .icon { display: block; }
  .reach-number { display: inline; }
  .site-nav ~ .reach-bare { display: none; }
}
`
