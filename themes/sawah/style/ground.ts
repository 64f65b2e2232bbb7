/** Serif headings, hairlines instead of boxes, and the bricks many pages share. */
export const ground = `
h1, h2, h3 { font-family: var(--serif); font-weight: 400; }
h1 { letter-spacing: -.015em; }
h2 { color: var(--mark); }
h3 { font-weight: 700; }
.wrap { max-inline-size: calc(var(--page) + 2 * var(--gutter)); }
.icon { stroke-width: 1.4; }
.skip { border-radius: .375rem; }
.lead { font-family: var(--serif); }
.figure { font: 400 clamp(1.625rem, 1.3rem + 1.3vw, 2.25rem)/1.2 var(--serif); }
.more { font-weight: 400; }
.button { border-width: 1px; border-radius: .375rem; font-weight: 600; }
.button-quiet { border-color: var(--edge); }
.input { border-width: 1px; border-radius: .375rem; }
.field-row { gap: var(--s2); }
.field-row .input { border-inline-end: 1px solid var(--edge); }
.page-head { padding-block-end: var(--s6); }
.kicker { font: italic 400 1.0625rem/1.4 var(--serif); }
.head { align-items: baseline; min-block-size: 0; padding: var(--s2) 0 0; border-block-start: 3px double var(--line); }
.panel { border-radius: 0 var(--corner) 0 0; background: var(--surface); }
.tiles { grid-template-columns: repeat(auto-fill, minmax(min(100%, 9.25rem), 1fr)); gap: 0 1.25rem; }
.tile, .tile-act, .tile:hover { background: none; }
.tile { min-block-size: 3.25rem; padding: var(--s1) 0; border-block-end: 1px solid var(--line); font: 400 1.0625rem/1.2 var(--serif); }
.tile .icon, .tile-act .icon { inline-size: 1.5rem; block-size: 1.5rem; color: var(--mark); }
.tile span { text-decoration: underline 1px var(--accent); text-underline-offset: .25em; }
.tile:hover { text-decoration: none; }
.tile:hover span { text-decoration-thickness: 3px; }
.tile-act { color: var(--link); font-weight: 700; }
@media (min-width: 48em) {
  .tiles, .tiles-3 { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: 3rem; }
  .tile { flex-direction: row; align-items: center; justify-content: flex-start; min-block-size: 3.75rem; padding: var(--s1) 0; font-size: 1.25rem; }
  .tile::after { content: ""; flex: 1; order: 1; block-size: 6px; background: var(--dots); }
  .tile .icon { order: 2; inline-size: 1.75rem; block-size: 1.75rem; }
}
.counts { display: flex; flex-wrap: wrap; gap: var(--s1) 2.25rem; }
.counts div { display: flex; flex-direction: row-reverse; align-items: baseline; justify-content: flex-end; gap: var(--s2); padding: 0; border: 0; }
.counts dd { font: 400 1.5rem/1.3 var(--serif); }
.counts dt { font-size: .9375rem; }
.chips a, .note { border-radius: .375rem; }
.chips a { border: 1px solid var(--line); background: none; font-weight: 400; }
.row-name { font-family: var(--serif); font-size: 1.0625rem; }
`
