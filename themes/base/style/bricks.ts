/** Tiles, lists, facts and other bricks several pages share. */
export const bricks = `
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.75rem), 1fr)); gap: 2px; }
.tile, .panel { background: var(--tegel), var(--surface); }
.tile { display: flex; align-items: center; gap: .5rem; block-size: 100%; min-block-size: 3.875rem; padding: var(--s2) .625rem; color: inherit; font-size: .875rem; font-weight: 700; line-height: 1.2; text-decoration: none; }
.tile span { min-inline-size: 0; }
.tile .icon { inline-size: 1.5rem; block-size: 1.5rem; color: var(--mark); }
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
.kv > div, .row { border-block-end: 1px solid var(--line); }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5rem), 1fr)); gap: var(--s4); }
.counts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding-inline-start: var(--s3); border-inline-start: 3px solid var(--accent); }
.counts dd { font-size: clamp(1.3rem, 1.1rem + 1vw, 1.625rem); font-weight: 800; line-height: 1.2; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.kv { line-height: 1.4; }
.kv > div { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: var(--s4); padding-block: .55rem; }
.plain a, .kv a { display: inline-block; padding-block: .7rem; line-height: 1.5; }
.kv a { margin-block: -.7rem; }
.chips { display: flex; flex-wrap: wrap; gap: var(--s2); }
.chips a { display: flex; align-items: center; min-block-size: var(--touch); padding-inline: var(--s3); background: var(--surface); color: inherit; font-weight: 700; text-decoration: none; }
.chips a:hover { background: var(--sunk); text-decoration: underline; }
.row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--s4); min-block-size: 3rem; padding-block: var(--s2); line-height: 1.35; }
.row-name { font-weight: 700; }
.row a { display: inline-block; padding-block: .7rem; }
.note { display: flex; gap: var(--s3); max-inline-size: 48rem; padding: var(--s3); background: var(--warn-ground); line-height: 1.4; }
.state-line { margin-block-end: var(--s5); }
.finder { max-inline-size: 36rem; }
label { display: block; font-weight: 700; line-height: 1.35; }
.input { display: block; inline-size: 100%; min-block-size: var(--touch); padding: .5rem .75rem; border: 2px solid var(--edge); border-radius: 0; background: var(--ground); color: inherit; font: 400 1.0625rem/1.4 var(--font); }
.input:focus { position: relative; z-index: 1; outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 7px var(--accent); }
.field-row { display: flex; margin-block: var(--s2); }
.field-row .input { flex: 1; min-inline-size: 0; border-inline-end: 0; }
.field-row .button { flex: none; }
.hint { font-size: .9375rem; line-height: 1.4; }
@media (min-width: 40em) {
  .panel { padding: var(--s5); }
  .stories-grid, .rows-2 { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--s6); }
}
`
