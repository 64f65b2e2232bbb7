/** What every page shares: round corners, condensed headings, waves for rules. */
export const ground = `
@media screen and (prefers-color-scheme: dark) { :root { --sea: var(--on-brand-soft); } }
html { scroll-padding-block: 2rem 6rem; }
body:not(.at-home) { background: linear-gradient(var(--surface), var(--ground) 30rem) no-repeat var(--ground); }
h1, h2, .figure, .counts dd, .empty-title { font-family: var(--boat); font-weight: 700; letter-spacing: 0; }
h1, h2 { line-height: 1.12; }
main { padding-block-start: var(--s3); }
.icon { stroke-linejoin: round; stroke-linecap: round; }
.skip, .button, .chips a { border-radius: var(--pill); }
.button { padding-inline: 1.5rem; }
.page-head { padding-block-end: var(--s5); }
.page-head::after { content: ""; display: block; inline-size: 7.5rem; block-size: .5rem; margin-block-start: var(--s4); background: var(--mark); -webkit-mask: var(--ripple) 0 / auto 100% repeat-x; mask: var(--ripple) 0 / auto 100% repeat-x; }
.head { min-block-size: 0; padding: 0; border: 0; box-shadow: none; }
.figure { color: var(--mark); font-size: clamp(1.75rem, 1.4rem + 1.5vw, 2.5rem); line-height: 1.15; }
.panel { border-radius: var(--round); background: var(--surface); }
.note, .error-summary, .verdict { border-radius: var(--round); }
.note { padding: var(--s3) var(--s4); }
.chips a { padding-inline: var(--s4); box-shadow: inset 0 0 0 1px var(--edge); background: var(--ground); }
.chips [aria-current] { background: var(--brand); color: var(--on-brand); box-shadow: none; }
.input { padding-inline: 1.25rem; border-radius: 1.5rem; }
.field-row { padding: 3px; border: 2px solid var(--edge); border-radius: 1.75rem; background: var(--ground); }
.field-row .input { border: 0; background: none; }
.field-row .button { border: 0; }
.tiles, .tiles-3 { display: flex; flex-wrap: wrap; justify-content: center; gap: var(--s4) 0; }
.tiles > li { flex: 0 0 25%; }
.tiles-3 > li { flex-basis: 33.3%; }
.tile, .tile-act { display: flex; flex-direction: column; align-items: center; justify-content: start; gap: .4rem; min-block-size: 0; padding: 0; background: none; color: inherit; font-size: .75rem; letter-spacing: -.03em; text-align: center; }
.tile:hover, .tile-act:hover { background: none; }
.tile span { max-inline-size: 100%; }
.tile .icon, .tile-act .icon { flex: none; inline-size: 3.5rem; block-size: 3.5rem; padding: .9rem; border-radius: 50%; background: var(--surface); color: var(--sea); box-shadow: inset 0 0 0 3px var(--ground), 0 0 0 2px var(--sea); stroke-width: 1.8; }
.tile-act .icon { background: var(--brand); color: var(--on-brand); }
.tile:hover .icon { background: var(--accent); color: var(--on-accent); }
.tile:focus-visible { border-radius: var(--s2); }
.counts div { padding: 0; border: 0; text-align: center; }
.counts dd { font-size: clamp(1.75rem, 1.5rem + 1vw, 2.25rem); }
.crumbs li + li::before { inline-size: 1.1em; block-size: .5em; margin-inline: .6em; background: currentColor; transform: none; -webkit-mask: var(--ripple) 0 / auto 100% repeat-x; mask: var(--ripple) 0 / auto 100% repeat-x; }
.rows .row { border-block-end: 0; }
.rows .row + .row { border-block-start: 2px dotted var(--line); }
.boat { inline-size: 8.75rem; overflow: visible; }
.boat-hull { fill: var(--brand); }
.boat-sail { fill: var(--accent); }
.boat-flag { fill: var(--mark); }
.boat-pole, .boat-line, .boat-band { fill: none; stroke: var(--mark); stroke-width: 4; }
.boat-pole { stroke: currentColor; stroke-width: 3; }
.boat-band { stroke: var(--accent); }
.pager { justify-content: center; }
@media (max-width: 22em) { .tiles > li { flex-basis: 33.3%; } }
@media (min-width: 40em) {
  .tiles > li, .tiles-3 > li { flex-basis: 8.75rem; padding-inline: var(--s1); }
  .tile { font-size: 1rem; letter-spacing: 0; }
  .tile .icon, .tile-act .icon { inline-size: 5rem; block-size: 5rem; padding: 1.3rem; }
}
@media (min-width: 74em) { .tiles > li { flex: 1 1 12.5%; min-inline-size: 12.5%; max-inline-size: 12rem; } }
`
