import type { ThemeStyle } from '../contract/defineTheme'
import { squeezeCss } from '../contract/squeezeCss'

/**
 * Type, corners and pattern, for what base draws too; its other sizes are in
 * themes/base/style/tokens.ts.
 */
const common = `
:root { --title: Georgia, "Times New Roman", "Noto Serif", serif; --round: .5rem; --tegel: linear-gradient(transparent, transparent); }
h1, h2 { font-family: var(--title); }
.tile, .panel, .button, .input { border-radius: var(--round); }
`

const header = `
.plate { background: var(--brand); color: var(--on-brand); }
.plate-in { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s2) var(--s5); padding-block: var(--s3); }
.plate a { color: inherit; }
.plate :focus-visible { outline-color: var(--on-brand); }
.plate-name { display: flex; align-items: center; gap: var(--s3); min-inline-size: 0; text-decoration: none; }
.plate-name:hover { text-decoration: underline; }
.plate-name b, .plate-name small { display: block; line-height: 1.25; }
.plate-name b { font: 700 var(--h2)/1.2 var(--title); }
.emblem { flex: none; inline-size: 3.5rem; block-size: auto; background: none; object-fit: contain; }
.emblem-ground { fill: var(--brand-deep); }
.emblem-line { fill: none; stroke: var(--accent); stroke-width: 2; }
.emblem-house { fill: var(--on-brand); }
.emblem-floor { fill: var(--accent); }
.reach { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--s4); font-size: var(--small); line-height: 1.3; }
.reach-hours { display: flex; align-items: center; gap: var(--s1); }
.reach-link, .plate-search { display: inline-flex; align-items: center; gap: var(--s1); min-block-size: var(--touch); font-weight: 700; }
.plate-menu { display: grid; grid-template-columns: 1fr auto; align-items: center; padding-block: var(--s2); }
@media (max-width: 51.99em) { .reach-number { display: none; } }
@media (min-width: 52em) { .plate-menu { padding-block: 0; } }
`

const newsListItem = `
.card { position: relative; display: grid; gap: var(--s3); margin-block: var(--s3); padding: var(--s4); border-inline-start: 5px solid var(--mark); border-radius: var(--round); background: var(--surface); }
.card:hover { background: var(--sunk); }
.card-photo { inline-size: 100%; aspect-ratio: 3 / 2; border-radius: var(--round); }
.card h3 a { color: inherit; }
.card h3 a::after { content: ""; position: absolute; inset: 0; }
.card-lead { grid-column: 1 / -1; }
.card-lead h3 { font-size: var(--lead); }
@media (min-width: 40em) { .card-wide { grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--s5); } }
`

const emptyState = `
.empty { max-inline-size: var(--measure); padding: var(--s5); border: 2px dashed var(--edge); border-radius: var(--round); }
.empty-title { font: 700 var(--h3)/1.3 var(--title); }
`

/** Rules by slot: those of a slot in index.ts take the place of base's rules for it. */
export const style: ThemeStyle = {
  common: squeezeCss([common]),
  slots: {
    EmptyState: squeezeCss([emptyState]),
    Header: squeezeCss([header]),
    NewsListItem: squeezeCss([newsListItem]),
  },
  modes: '',
}
