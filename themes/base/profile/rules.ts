import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { article } from '../pages/rules'

/** The village's outline as a drawing: profile and contact page. */
export const outline = `
.outline { max-inline-size: 30rem; }
.outline svg { display: block; inline-size: 100%; block-size: auto; max-block-size: 24rem; padding: var(--s3); background: var(--surface); overflow: visible; }
.outline path { fill: var(--sunk); stroke: var(--mark); stroke-width: 2; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
`

/** Profile: officials, institutions, territory. */
const profile = `
.roster { display: grid; gap: var(--s4); }
.official { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); align-items: center; gap: var(--s4); font-size: .9375rem; line-height: 1.4; }
.official-photo { inline-size: 100%; aspect-ratio: 3 / 4; }
.official-blank { display: grid; place-items: center; background: var(--surface); }
.official-blank .icon { inline-size: 45%; block-size: auto; color: var(--edge); stroke-width: 1; }
.official-role { color: var(--link); font-weight: 700; }
.official-head { grid-template-columns: 8rem minmax(0, 1fr); }
.official-head h3 { font-size: var(--h2); }
.official-phone { display: inline-flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); font-weight: 700; font-variant-numeric: tabular-nums; }
.row-duty { display: block; }
.vision-text { max-inline-size: 52rem; padding-inline-start: var(--s4); border-inline-start: 4px solid var(--accent); font-size: var(--lead); line-height: 1.45; }
.tree { max-inline-size: 46rem; }
.tree-row { max-inline-size: none; }
.tree, .tree ul { margin: 0; padding: 0; list-style: none; }
.tree ul { margin-inline-start: .75rem; }
.tree li li { position: relative; padding: var(--s2) 0 0 1.25rem; }
.tree li li::before { content: ""; position: absolute; inset: 0 auto auto 0; inline-size: 1.25rem; block-size: 2rem; border: solid var(--edge); border-width: 0 0 2px 2px; }
.tree li li:not(:last-child)::after { content: ""; position: absolute; inset: 0 auto 0 0; border-inline-start: 2px solid var(--edge); }
.node { padding: var(--s2) var(--s3); background: var(--surface); line-height: 1.35; }
.node b { display: block; }
.node-top { background: var(--brand); color: var(--on-brand); }
.node-empty { color: var(--ink-soft); }
.node-top .node-empty { color: inherit; }
.outline + .kv, .kv + h3 { margin-block-start: var(--s5); }
@media (min-width: 40em) {
  .roster { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: var(--s5) var(--s4); }
  .official { display: block; }
  .official-photo { margin-block-end: var(--s2); }
  .official-head { grid-column: 1 / -1; display: grid; }
}
@media (min-width: 64em) {
  .tree-row > li > ul { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); column-gap: var(--s5); margin: 0; }
  .tree-row > li > ul > li { padding: var(--s5) 0 0; }
  .tree-row > li > ul > li::before { inset-inline-start: .75rem; inline-size: 0; block-size: var(--s5); }
  .tree-row > li > ul > li::after { content: none !important; }
  .roster-head { grid-template-columns: 1.7fr repeat(4, minmax(0, 1fr)); column-gap: var(--s5); }
  .official-head { display: block; grid-area: 1 / 1 / span 2; font-size: 1rem; }
}
`

/** Rules of the family by slot. */
export const profileRules: ThemeStyle['slots'] = {
  Profile: squeezeCss([article, outline, profile]),
}
