/** Name plate, menu, contact strip, breadcrumb and footer. */
export const frame = `
.banner { padding-block: var(--s3); background: var(--warn-ground); line-height: 1.4; }
.banner a { color: inherit; }
.site-head::before { content: ""; display: block; block-size: clamp(.875rem, .7rem + .7vw, 1.375rem); background: var(--brand) var(--band) center / auto 100%; }
.site-head-in { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; column-gap: var(--s4); }
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
.menu summary { display: flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: var(--s2); border: 2px solid var(--edge); font-weight: 700; white-space: nowrap; }
.menu[open] summary { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
.site-nav { grid-column: 1 / -1; }
.site-nav ul { margin-block-end: var(--s2); }
.site-nav a { display: flex; align-items: center; min-block-size: 3rem; border-block-start: 1px solid var(--line); color: inherit; font-weight: 700; text-decoration: none; }
.site-nav a:hover { text-decoration: underline; text-decoration-thickness: 3px; }
.site-nav [aria-current] { padding-inline-start: var(--s4); box-shadow: inset 6px 0 0 var(--accent); color: var(--link); }
.reach { grid-column: 1 / -1; display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s3); margin-inline: calc(var(--gutter) * -1); padding: var(--s2) var(--gutter); border-block-start: 4px solid var(--ink); box-shadow: var(--rule); font-size: var(--small); line-height: 1.3; }
.reach-bare { padding-block: 3px 0; }
.reach-hours { flex: 1; display: flex; align-items: center; gap: var(--s2); min-inline-size: 6.5rem; }
.reach-hours .icon, .reach-number { display: none; }
.reach-link { display: inline-flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: var(--s1); font-weight: 700; }
.nav-row { border-block-start: 4px solid var(--ink); box-shadow: var(--rule); margin-inline: calc(var(--gutter) * -1); padding: 3px var(--gutter) 0; }
.nav-row ul { display: flex; flex-wrap: wrap; margin: 0 0 0 calc(var(--s3) * -1); }
.nav-row a { padding-inline: var(--s3); border: 0; }
.nav-row [aria-current] { padding-inline-start: var(--s3); box-shadow: inset 0 -4px var(--accent); }
@media (max-width: 22em) { .reach-hours { flex-basis: 100%; } }
@media (max-width: 51.99em) {
  .menu:not([open]) + .site-nav { display: none; }
  body:not(.at-home) .menu:not([open]) ~ .reach { padding-block: 3px 0; }
  body:not(.at-home) .menu:not([open]) ~ .reach > * { display: none; }
  .nav-row ~ .reach { border: 0; box-shadow: none; }
}
@media (max-width: 51.99em) { .reach + .reach-bare { display: none; } }
@media (min-width: 52em) {
  .site-head-in { grid-template-columns: minmax(50%, 1fr) auto; }
  .menu { display: none; }
  .nameplate { padding-block: var(--s3); }
  .reach { grid-area: 1 / 2; display: grid; grid-template-columns: auto auto; justify-content: end; margin: 0; padding: 0; border: 0; box-shadow: none; font-size: .9375rem; }
  .site-head-in > .reach-bare { grid-area: auto / 1 / auto / -1; border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
  .reach-hours { grid-column: 1 / -1; justify-content: end; padding-inline-end: var(--s2); }
  .reach-hours .icon { display: block; }
  .reach-number { display: inline; }
  .site-nav ~ .reach-bare { display: none; }
  .site-nav { margin: 0; padding: 3px 0 0; border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
  .site-nav ul { display: flex; flex-wrap: wrap; margin: 0 0 0 calc(var(--s3) * -1); }
  .site-nav a { padding: 0 var(--s3); border: 0; }
  .site-nav [aria-current] { padding-inline-start: var(--s3); box-shadow: none; background: linear-gradient(var(--accent), var(--accent)) center bottom / calc(100% - 2 * var(--s3)) 4px no-repeat; }
}
.crumbs { padding-block-start: var(--s3); font-size: var(--small); }
.crumbs ol { display: flex; flex-wrap: wrap; }
.crumbs li { display: flex; align-items: center; min-inline-size: 0; }
.crumbs li + li::before { content: ""; flex: none; inline-size: .4em; block-size: .4em; margin-inline: .7em; background: var(--accent); transform: rotate(45deg); }
.crumbs a { padding-block: .7rem; color: inherit; }
.crumbs [aria-current] { overflow: hidden; max-inline-size: 28ch; text-overflow: ellipsis; white-space: nowrap; }
.site-foot::before, .cover::after { content: ""; position: absolute; inset: auto 0 100%; block-size: 11px; --hem: var(--brand-deep) 7.5px, transparent 8px; background: linear-gradient(45deg, var(--hem)) 0 0 / 22px, linear-gradient(-45deg, var(--hem)) 0 0 / 22px; }
.cover::after { inset: auto 0 -1px; --hem: var(--ground) 7.5px, transparent 8px; }
.is-regency .site-foot::before { block-size: 12px; background: repeating-linear-gradient(90deg, var(--brand-deep) 0 12px, transparent 12px 24px) 0 6px / 100% 6px no-repeat, repeating-linear-gradient(90deg, transparent 0 12px, var(--brand-deep) 12px 24px) 0 0 / 100% 6px no-repeat; background-size: 100% 6px; }
.site-foot { position: relative; margin-block-start: 11px; background: var(--brand-deep); color: var(--on-brand-soft); font-size: .9375rem; }
.site-foot-in { display: grid; gap: var(--s5); padding-block: var(--s6) var(--s5); }
.site-foot h2 { margin-block-end: var(--s2); color: var(--on-brand); font-size: 1rem; }
.site-foot a { color: var(--on-brand); }
.site-foot p { margin-block-start: var(--s2); }
.site-foot :focus-visible { outline-color: var(--on-brand); }
.foot-index { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); gap: var(--s5); }
.plain a, .kv a { display: inline-block; padding-block: .7rem; line-height: 1.5; }
.site-foot .foot-end { padding-block-start: var(--s4); border-block-start: 1px solid; border-color: rgb(255 255 255 / .28); font-size: var(--small); }
.foot-end:first-child { padding: 0; border: 0; }
.foot-end a { display: inline-block; padding-block: .35rem; }
@media (min-width: 52em) {
  .site-foot-in { grid-template-columns: minmax(0, 5fr) minmax(0, 9fr); column-gap: var(--s7); }
  .foot-end { grid-column: 1 / -1; }
}
`
