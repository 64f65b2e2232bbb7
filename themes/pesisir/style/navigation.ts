/** The menu in the hull: behind a button on a phone, a row on a wide screen. */
export const navigation = `
.menu > summary { display: flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: .875rem; border-radius: var(--pill); background: var(--on-brand); color: var(--brand-deep); font-weight: 700; white-space: nowrap; }
.site-head .menu > summary { color: var(--brand-deep); }
.site-nav, .seek { grid-column: 1 / -1; min-inline-size: 0; }
.site-nav > ul { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 var(--s4); }
.site-nav a, .branch > summary, .seek { display: flex; align-items: center; gap: var(--s2); min-block-size: 3rem; font-weight: 700; line-height: 1.2; text-decoration: none; }
.site-nav a:hover, .branch > summary:hover, .seek:hover { text-decoration: underline; text-decoration-thickness: 3px; }
.site-nav [aria-current], .branch-current { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 4px; text-underline-offset: .4em; }
.branch > summary::after { content: ""; flex: none; inline-size: .5em; block-size: .5em; margin-block-start: -.25em; border: solid; border-width: 0 2px 2px 0; transform: rotate(45deg); }
.branch[open] > summary::after { margin-block-start: .25em; transform: rotate(225deg); }
.branch ul { padding-inline-start: var(--s3); border-inline-start: 3px solid var(--accent); }
.branch ul a { font-weight: 400; }
@media (max-width: 51.99em) {
  .menu:not([open]) ~ .site-nav, .menu:not([open]) ~ .seek { display: none; }
}
@media (min-width: 52em) {
  .menu { display: none; }
  .site-nav { grid-row: 2; margin-inline: -.875rem 7rem; }
  .site-nav > ul { display: flex; flex-wrap: wrap; gap: 0; }
  .site-nav a, .branch > summary, .seek { padding-inline: .875rem; font-size: 1.0625rem; }
  .seek { grid-column: 2; justify-self: end; }
  .site-nav ~ .seek { grid-row: 2; align-self: start; margin-inline-end: -.875rem; }
  .branch { position: relative; }
  .branch ul { position: absolute; inset: 100% auto auto 0; z-index: 4; min-inline-size: 15rem; padding: var(--s2); border: 0; border-radius: var(--round); background: var(--ground); color: var(--ink); box-shadow: 0 0 0 3px var(--accent); }
  .site-head .branch ul :focus-visible { outline-color: var(--ink); }
}
`
