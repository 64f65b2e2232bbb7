/** The document around every page: preview bar, breadcrumb. */
export const layout = `
.banner { padding-block: var(--s3); background: var(--warn-ground); line-height: 1.4; }
.banner a { color: inherit; }
.crumbs { padding-block-start: var(--s3); font-size: var(--small); }
.crumbs ol { display: flex; flex-wrap: wrap; }
.crumbs li { display: flex; align-items: center; min-inline-size: 0; }
.crumbs li + li::before { content: ""; flex: none; inline-size: .4em; block-size: .4em; margin-inline: .7em; background: var(--accent); transform: rotate(45deg); }
.crumbs a { padding-block: .7rem; color: inherit; }
.crumbs [aria-current] { overflow: hidden; max-inline-size: 28ch; text-overflow: ellipsis; white-space: nowrap; }
`
