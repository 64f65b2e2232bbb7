import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { ladder, people } from '../style/pages'

/** Bars on a line of dots, on the home page. */
const bars = `
.bars { display: grid; gap: var(--s3); }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-content: start; align-items: end; gap: .125rem var(--s3); line-height: 1.35; font-variant-numeric: tabular-nums; }
.bar-value { font-weight: 600; }
.bar-track { grid-column: 1 / -1; inline-size: 100%; block-size: 6px; background: var(--dots); }
.bar-fill { fill: var(--mark); }
`

/** Home: terraces that step down to the foot, each a little greener than the one above. */
const home = `
.page-villagehome main { max-inline-size: none; padding: 0; }
.terraces { background: var(--t5); }
.terrace { position: relative; padding: clamp(1.5rem, 1.2rem + 2vw, 3rem) var(--gutter) calc(var(--step) + 1.75rem); background: var(--t1); }
.terrace:first-child { padding-block-start: clamp(1.25rem, .8rem + 2vw, 2.75rem); }
.terrace > * { max-inline-size: 72rem; min-inline-size: 0; }
.terrace > * + * { margin-block-start: var(--s5); }
.terrace:nth-of-type(5n + 2) { background: var(--t2); }
.terrace:nth-of-type(5n + 3) { background: var(--t3); }
.terrace:nth-of-type(5n + 4) { background: var(--t4); }
.terrace:nth-of-type(5n + 5) { background: var(--t5); }
.terraces > * + * { margin-block-start: calc(var(--step) * -1); border-start-end-radius: var(--step); box-shadow: 0 -1px 0 var(--line); }
.terraces > .terrace:nth-of-type(5n + 6) { border-radius: 0; border-start-start-radius: var(--step); }
.terrace .head { padding: 0; border: 0; }
.terrace .head h2 { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 5; }
.cover { position: relative; overflow: hidden; padding-block-end: var(--step); background: var(--brand-deep); color: var(--on-brand); }
.cover img { display: block; inline-size: 100%; block-size: clamp(9rem, 6rem + 14vw, 21rem); object-position: 50% 60%; }
.cover figcaption { margin: 0; padding: var(--s2) var(--gutter); color: inherit; font: italic .9375rem/1.4 var(--serif); }
.start .lead { margin-block-start: var(--s2); color: var(--ink-soft); }
.pins { display: grid; border-block: 3px double var(--mark); }
.pins .note { max-inline-size: none; padding: var(--s3) 0; border-radius: 0; background: none; }
.pins .note + .note { border-block-start: 1px solid var(--line); }
.note-urgent b { color: var(--bad); }
.do .finder { max-inline-size: 40rem; }
.do label { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.do .finder { display: flex; flex-direction: column; }
.do .hint { order: -1; }
.terrace-do .start h1 { font-size: var(--h3); letter-spacing: 0; }
.terrace-do .start .lead { margin: 0; font-size: 1rem; line-height: 1.4; }
.terrace-do .do h2 { color: inherit; font-size: var(--h1); line-height: 1.12; letter-spacing: -.015em; }
.news .item:not(.item-lead) .item-photo { display: none; }
.goods { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); column-gap: 3rem; }
.good { position: relative; display: grid; grid-template-columns: 4.5rem minmax(0, 1fr) auto; align-items: center; column-gap: 1rem; padding-block: .625rem; border-block-end: 1px solid var(--line); line-height: 1.3; }
.good-photo { inline-size: 4.5rem; aspect-ratio: 1; border-start-end-radius: 1.25rem; }
.good-blank, .album-blank { border: 1px solid var(--line); display: grid; place-items: center; background: var(--t1); color: var(--edge); }
.good-blank .icon { inline-size: 2rem; block-size: 2rem; stroke-width: 1; }
.good h3, .album-name { margin: 0; font-weight: 400; }
.good h3 a, .album-name a { color: inherit; }
.good h3 a::after, .album-name a::after { content: ""; position: absolute; inset: 0; }
.good p { max-inline-size: 9rem; margin: 0; text-align: end; }
.good p b { font-weight: 600; }
.good p .meta { display: block; }
.place { padding: 0; background: none; }
.place-head { display: flex; align-items: center; gap: 1.5rem; }
.place-face { flex: none; inline-size: 5.5rem; aspect-ratio: 3 / 4; border-radius: 50%; }
.place-head p { line-height: 1.5; }
.place .counts { margin-block-start: 1.5rem; }
.albums { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 8.5rem), 1fr)); gap: 1.5rem 1.25rem; }
.album { position: relative; min-inline-size: 0; }
.album-photo { inline-size: 100%; aspect-ratio: 4 / 3; margin-block-end: var(--s2); border-start-end-radius: 2rem; }
.album-blank .icon { inline-size: 2.5rem; block-size: 2.5rem; stroke-width: 1; }
.album-name { font-size: 1.0625rem; line-height: 1.3; }
@media (max-width: 39.99em) { .pins .meta { display: none; } }
@media (min-width: 48em) {
  .news .stories { display: grid; grid-template-columns: 3fr 2fr; column-gap: 3rem; }
  .news .item-lead { grid-row: span 3; border: 0; }
  .news .item-lead .item-photo { inline-size: 45%; margin-inline-start: 2rem; aspect-ratio: 4 / 5; }
  .news .item-bare:only-child { grid-column: 1 / -1; }
  .terrace-row { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2.5rem 3rem; }
  .terrace-row > :nth-child(odd):last-child { grid-column: 1 / -1; }
  .terrace-row > * + * { margin: 0; }
  .terrace-row > section > .head { display: block; }
  .albums { grid-template-columns: repeat(4, minmax(0, 1fr)); }
}
@media (min-width: 75em) {
  .terrace-row { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .terrace-row > :nth-child(odd):last-child { grid-column: auto; }
}
`

/** Rules of the family by slot. */
export const homeRules: ThemeStyle['slots'] = {
  VillageHome: squeezeCss([people, bars, ladder, home]),
}
