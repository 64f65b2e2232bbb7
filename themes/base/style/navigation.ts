/** Main menu in two levels: a list behind a button on a phone, a row on a wide screen. */
export const navigation = `
.menu > summary { display: flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: var(--s2); border: 2px solid var(--edge); font-weight: 700; white-space: nowrap; }
.menu[open] > summary { background: var(--brand); border-color: var(--brand); color: var(--on-brand); }
.site-nav { grid-column: 1 / -1; }
.site-nav li > a, .sub > summary { display: flex; align-items: center; min-block-size: 3rem; border-block-start: 1px solid var(--line); color: inherit; font-weight: 700; text-decoration: none; }
.site-nav li > a:hover, .sub > summary:hover { text-decoration: underline; text-decoration-thickness: 3px; }
.site-nav [aria-current] { padding-inline-start: var(--s4); box-shadow: inset 6px 0 0 var(--accent); color: var(--link); }
.sub > summary::after { content: ""; flex: none; inline-size: .5em; block-size: .5em; margin: -.25em .2em 0 .6em; border: solid; border-width: 0 2px 2px 0; transform: rotate(45deg); }
.sub[open] > summary::after { margin-block-start: .25em; transform: rotate(225deg); }
.sub-nav { padding-inline-start: var(--s5); }
.site-nav .sub-nav a { font-weight: 400; }
.nav-row { margin-inline: calc(var(--gutter) * -1); padding: 3px var(--gutter) 0; border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
.nav-row > ul { display: flex; flex-wrap: wrap; margin: 0 0 0 calc(var(--s3) * -1); }
.nav-row li > a { padding-inline: var(--s3); border: 0; }
.nav-row [aria-current] { padding-inline-start: var(--s3); box-shadow: inset 0 -4px var(--accent); }
@media (max-width: 51.99em) { .menu:not([open]) + .site-nav { display: none; } }
@media (min-width: 52em) {
  .menu { display: none; }
  .site-nav { align-self: stretch; margin: 0; padding: 3px 0 0; border-block-start: 4px solid var(--ink); box-shadow: var(--rule); }
  .site-nav { grid-column: 1; }
  .is-village.at-home .site-nav { grid-column: 1 / -1; }
  .site-nav > ul { display: flex; flex-wrap: wrap; margin: 0 0 0 calc(var(--s3) * -1); }
  .site-nav li > a, .sub > summary { min-block-size: 3.25rem; padding: 0 var(--s3); border: 0; }
  .site-nav > ul > li > [aria-current], .sub > [aria-current] { padding-inline-start: var(--s3); box-shadow: none; background: linear-gradient(var(--accent), var(--accent)) center bottom / calc(100% - 2 * var(--s3)) 4px no-repeat; }
  .sub-nav { position: absolute; inset: 100% var(--gutter) auto; z-index: 2; display: flex; flex-wrap: wrap; padding: var(--s1) 0; border-block-end: 4px solid var(--accent); background: var(--surface); }
}
`
