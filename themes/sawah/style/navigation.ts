/** Main menu as a ruled list; a leaf marks where one is. A second level opens below its entry. */
export const navigation = `
.menu > summary { display: flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); padding-inline: var(--s1); border-block-end: 2px solid var(--accent); font-weight: 600; white-space: nowrap; }
.site-nav { grid-column: 1 / -1; margin-block-start: var(--s3); }
.site-nav > ul > li { display: grid; grid-template-columns: minmax(0, 1fr) auto; border-block-start: 1px dotted var(--on-brand-soft); }
.site-nav a { display: flex; align-items: center; gap: var(--s2); min-block-size: var(--touch); padding-block: var(--s1); font: 400 1.125rem/1.3 var(--serif); text-decoration: none; }
.site-nav a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.site-nav [aria-current]::before { content: ""; flex: none; inline-size: .625rem; block-size: .625rem; border-radius: 0 100%; background: var(--accent); }
.branch > summary { display: grid; place-items: center; inline-size: var(--touch); block-size: 100%; min-block-size: var(--touch); }
.branch > summary::after { content: ""; inline-size: .55em; block-size: .55em; border: solid; border-width: 0 2px 2px 0; transform: translateY(-25%) rotate(45deg); }
.branch[open] > summary::after { transform: translateY(25%) rotate(-135deg); }
.branch:not([open]) + .sub-nav { display: none; }
.sub-nav { grid-column: 1 / -1; padding: 0 0 var(--s2) 1rem; }
.site-nav .sub-nav a { font: 400 1rem/1.3 var(--font); }
@media (max-width: 61.99em) {
  .menu:not([open]) + .site-nav { display: none; }
  .nav-row > ul { display: flex; flex-wrap: wrap; gap: 0 var(--s5); }
  .nav-row > ul > li { border: 0; }
}
@media (min-width: 62em) {
  .menu { display: none; }
  .site-nav { margin-block-start: 1.75rem; }
  .site-nav > ul > li > a { min-block-size: 3rem; }
}
@media (min-width: 62em) and (max-height: 56em) {
  .site-nav { margin-block-start: 1rem; }
  .site-nav > ul > li > a { min-block-size: var(--touch); }
}
`
