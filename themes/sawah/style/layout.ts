/** The document: preview bar, breadcrumb, and room at the side for the column. */
export const layout = `
.banner { padding-inline: var(--gutter); }
.banner .wrap { padding: 0; }
.crumbs li + li::before { inline-size: .5em; block-size: .5em; border-radius: 0 100%; transform: none; }
main { padding-block-end: calc(var(--step) + var(--s7)); }
@media (min-width: 62em) {
  body { position: relative; padding-inline-start: var(--column); }
  .wrap { margin-inline: 0; }
}
`

/** One notice above the page. */
export const noticeBar = `
.strip { display: flex; gap: var(--s3); padding: var(--s3) var(--gutter); border-block-end: 3px double var(--mark); line-height: 1.4; }
.strip p { min-inline-size: 0; }
.strip a { color: inherit; }
.strip-urgent { border-color: var(--on-alarm); background: var(--alarm); color: var(--on-alarm); }
.strip-urgent :focus-visible { outline-color: var(--on-alarm); }
`
