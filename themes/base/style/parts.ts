/** Tiles, stories, lists, facts, tables and other parts several pages share. */
export const parts = `
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.75rem), 1fr)); gap: 2px; }
.tile, .panel { background: var(--tegel), var(--surface); }
.tile { display: flex; align-items: center; gap: .625rem; block-size: 100%; min-block-size: 3.875rem; padding: var(--s2) var(--s3); color: inherit; font-weight: 700; line-height: 1.2; text-decoration: none; }
.tile span { min-inline-size: 0; }
.tile .icon { inline-size: 1.75rem; block-size: 1.75rem; color: var(--mark); }
.tile-act { background-color: var(--brand); color: var(--on-brand); }
.tile-act .icon { color: var(--accent); }
.tile:hover { background-color: var(--sunk); text-decoration: underline; text-decoration-thickness: 2px; }
.tile-act:hover { background-color: var(--brand-deep); }
@media (min-width: 40em) {
  .tiles { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .tiles-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .tile { flex-direction: column; align-items: flex-start; justify-content: space-between; min-block-size: 8.25rem; padding: var(--s4); font-size: 1.0625rem; }
  .tile .icon { inline-size: 2.25rem; block-size: 2.25rem; stroke-width: 1.4; }
}
.panel { padding: var(--s5) var(--s4); }
.story, .contact, .kv > div, .row { border-block-end: 1px solid var(--line); }
.story { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) 6rem; align-items: start; gap: var(--s4); padding-block: var(--s3); }
.story-bare { display: block; }
.story-photo { inline-size: 100%; aspect-ratio: 3 / 2; order: 2; }
.story h3 a { color: inherit; text-decoration: none; }
.story h3 a::after { content: ""; position: absolute; inset: 0; }
.story h3 a:focus-visible { outline: 0; box-shadow: none; }
.story h3 a:focus-visible::after { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 7px var(--accent); }
.story:hover h3 a { text-decoration: underline; text-decoration-thickness: 2px; }
.story .meta, .story-sum { margin-block-start: var(--s1); line-height: 1.5; }
.story h3, .story-sum { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 6; }
.story-lead:not(.story-bare) { display: flex; flex-direction: column; gap: var(--s3); }
.story-lead h3 { font-size: var(--lead); line-height: 1.25; }
.story-lead .story-photo { aspect-ratio: 16 / 9; }
.pager { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s3); }
.empty { max-inline-size: var(--measure); }
.empty-title { font-size: var(--h3); font-weight: 700; }
.gap { inline-size: clamp(9rem, 40vw, 14rem); fill: var(--mark); }
.gap-core { fill: var(--accent); }
.gap-hole { fill: none; stroke: var(--edge); stroke-width: 2; stroke-dasharray: 5 5; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr)); gap: var(--s4); }
.counts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding-inline-start: var(--s3); border-inline-start: 3px solid var(--accent); }
.counts dd { font-size: clamp(1.3rem, 1.1rem + 1vw, 1.625rem); font-weight: 800; line-height: 1.2; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.kv { line-height: 1.4; }
.kv > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: var(--s4); padding-block: .55rem; }
.kv a { margin-block: -.7rem; }
.chips { display: flex; flex-wrap: wrap; gap: var(--s2); }
.chips a { display: flex; align-items: center; min-block-size: var(--touch); padding-inline: var(--s3); background: var(--surface); color: inherit; font-weight: 700; text-decoration: none; }
.chips a:hover { background: var(--sunk); text-decoration: underline; }
.row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--s4); min-block-size: 3rem; padding-block: var(--s2); line-height: 1.35; }
.row-name { font-weight: 700; }
.row a { display: inline-block; padding-block: .7rem; }
.note { display: flex; gap: var(--s3); max-inline-size: 48rem; padding: var(--s3); background: var(--warn-ground); line-height: 1.4; }
.table-wrap { position: relative; overflow-x: auto; background: linear-gradient(90deg, var(--ground) 1.5rem, transparent) 0 0 / 3rem 100% no-repeat local, linear-gradient(-90deg, var(--ground) 1.5rem, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(90deg, var(--sunk), transparent) 0 0 / 1rem 100% no-repeat, linear-gradient(-90deg, var(--sunk), transparent) 100% 0 / 1rem 100% no-repeat; }
.table { inline-size: 100%; border-collapse: collapse; line-height: 1.35; overflow-wrap: normal; font-variant-numeric: tabular-nums; }
caption { padding-block-end: var(--s2); text-align: start; }
.table th, .table td { padding: .6rem 1.25rem .6rem 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.table thead th { border-block-end: 2px solid var(--ink); font-size: var(--small); vertical-align: bottom; }
.table tbody th { font-weight: 400; }
.table .num { text-align: end; white-space: nowrap; }
.table tr > :last-child { padding-inline-end: 0; }
.table .now > * { font-weight: 700; }
abbr[title] { text-decoration: none; }
.status { position: relative; display: inline-block; padding-inline-start: 1.3em; }
.status::before { content: ""; position: absolute; inset: .3em auto auto 0; inline-size: .85em; block-size: .85em; background: var(--status-3); box-shadow: inset 0 0 0 1px var(--outline); }
.status-1::before { background: repeating-linear-gradient(45deg, var(--status-2) 0 1px, transparent 1px 4px), repeating-linear-gradient(135deg, var(--status-2) 0 1px, var(--status-1) 1px 4px); box-shadow: none; }
.status-2::before { background: repeating-linear-gradient(135deg, var(--status-1) 0 2px, var(--status-2) 2px 5px); box-shadow: none; }
.status-4::before { background: var(--status-4); box-shadow: none; }
.status-5::before { background: var(--status-5); box-shadow: none; }
.finder { max-inline-size: 36rem; }
label { display: block; font-weight: 700; line-height: 1.35; }
.input { display: block; inline-size: 100%; min-block-size: var(--touch); padding: .5rem .75rem; border: 2px solid var(--edge); border-radius: 0; background: var(--ground); color: inherit; font: 400 1.0625rem/1.4 var(--font); }
.input:focus { position: relative; z-index: 1; outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 7px var(--accent); }
.field-row { display: flex; margin-block: var(--s2); }
.field-row .input { flex: 1; min-inline-size: 0; border-inline-end: 0; }
.field-row .button { flex: none; }
.hint { font-size: .9375rem; line-height: 1.4; }
@media (min-width: 40em) {
  .table .status { white-space: nowrap; }
  .panel { padding: var(--s5); }
  .stories-grid, .rows-2 { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--s6); }
}
@media (max-width: 39.99em) {
  .table { font-size: var(--small); }
  .table th, .table td { padding-inline-end: .5rem; }
}
`
