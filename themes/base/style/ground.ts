/** Reset, type, links, focus and the few classes used everywhere. */
export const ground = `
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block: 2rem; }
body { display: flex; flex-direction: column; min-block-size: 100vh; margin: 0; overflow-x: hidden; overflow-x: clip; overflow-wrap: anywhere; background: var(--ground); color: var(--ink); font: 400 var(--text)/1.6 var(--font); }
h1, h2, h3, p, ul, ol, dl, dd, figure, table, address, blockquote { margin: 0; padding: 0; }
:where(ul, ol)[class], nav ul, nav ol { list-style: none; }
h1, h2, h3 { font-weight: 700; line-height: 1.2; letter-spacing: -.01em; text-wrap: balance; }
h1 { font-size: var(--h1); line-height: 1.12; letter-spacing: -.015em; }
h2, .h1-long { font-size: var(--h2); }
h3 { font-size: var(--h3); line-height: 1.3; letter-spacing: 0; }
address { font-style: normal; }
a, b, strong, span, time { unicode-bidi: isolate; }
img, svg { max-inline-size: 100%; vertical-align: middle; }
img { block-size: auto; background: var(--sunk); object-fit: cover; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 7px var(--accent); }
.wrap { inline-size: 100%; max-inline-size: var(--page); margin-inline: auto; padding-inline: var(--gutter); }
.icon { flex: none; inline-size: 1.5em; block-size: 1.5em; fill: none; stroke: currentColor; stroke-width: 1.7; vertical-align: -.4em; }
.nobr { white-space: nowrap; }
.sr-only { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset: -6rem auto auto var(--gutter); z-index: 9; padding: var(--s3) var(--s4); background: var(--accent); color: var(--on-accent); font-weight: 700; }
.skip:focus { inset-block-start: var(--s2); }
.soft, .hint, .kicker, .crumbs li, .kv dt { color: var(--ink-soft); }
.small, .meta, .counts dt, figcaption, caption { color: var(--ink-soft); font-size: var(--small); line-height: 1.45; }
.lead { max-inline-size: var(--measure); font-size: var(--lead); line-height: 1.5; text-wrap: pretty; }
.figure { display: block; font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.125rem); line-height: 1.2; letter-spacing: -.02em; }
.more { display: inline-block; padding-block: .7rem; font-size: .9375rem; font-weight: 700; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: var(--s2); min-block-size: var(--touch); padding: var(--s2) var(--s4); border: 2px solid var(--brand); border-radius: 0; background: var(--brand); color: var(--on-brand); font: 700 var(--text)/1.25 var(--font); text-decoration: none; cursor: pointer; }
.button:hover { background: var(--brand-deep); text-decoration: underline; }
.button-quiet { background: none; border-color: var(--edge); color: var(--ink); }
.button-quiet:hover { background: var(--surface); }
main { flex: 1; padding-block: var(--s4) var(--s7); }
section > * + *, .page-head > * + *, .empty > * + * { margin-block-start: var(--s3); }
.part { margin-block-start: var(--s6); }
.page-head { max-inline-size: 52rem; padding-block: var(--s2) var(--s5); }
.kicker { font-size: .9375rem; line-height: 1.4; }
.kicker + h1 { margin-block-start: var(--s1); }
.head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; column-gap: var(--s4); min-block-size: 3.5rem; padding-block-start: 6px; border-block-start: 3px solid var(--ink); box-shadow: var(--rule); }
.head + * { margin-block-start: var(--s2); }
.halves { display: grid; gap: var(--s6) var(--s7); }
.halves > * { min-inline-size: 0; margin: 0; }
@media (max-width: 63.99em) { .side { margin-block-start: var(--s6); } }
@media (min-width: 64em) {
  .halves { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .with-aside { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; column-gap: var(--s7); align-items: start; }
  .side { margin-block-start: var(--s5); }
}
`
