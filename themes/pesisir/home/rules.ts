import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { albums, gauge, people } from '../style/pages'

/** Bars with round ends: the home page, the budget and the index. */
const bars = `
.bars { display: grid; gap: var(--s3); }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-content: start; align-items: end; gap: .2rem var(--s4); line-height: 1.3; font-variant-numeric: tabular-nums; }
.bar-value { font-weight: 700; }
.bar-track { grid-column: 1 / -1; inline-size: 100%; block-size: .875rem; border-radius: var(--pill); background: var(--sunk); }
.bar-fill { fill: var(--sea); }
.bar .meta { grid-column: 1 / -1; }
`

/** Home page: full bands of water, each closed into the one above by a wave. */
const home = `
.site-head { margin-block-end: 0; }
main.wrap { max-inline-size: none; padding: 0; }
.site-foot { margin-block-start: 0; }
.cover { position: relative; margin-block-start: -2rem; }
.cover img { inline-size: 100%; block-size: clamp(7.75rem, 5.2rem + 11.5vw, 20rem); object-position: 50% 62%; }
.cover figcaption { display: none; }
.band { --inset: max(var(--gutter), calc((100% - 71rem) / 2)); position: relative; display: grid; gap: var(--s6) var(--s7); padding-block: clamp(2rem, 1.4rem + 3vw, 4rem); padding-inline: var(--inset); background: var(--ground); }
.band > * { min-inline-size: 0; }
.band::before { background: inherit; }
.band:last-child { padding-block-end: 7.5rem; }
.band-start { display: block; padding-block: 2.5rem var(--s4); text-align: center; }
.cover + .band-start { padding-block-start: var(--s1); }
.band-start h1 { font-size: clamp(1.25rem, 1.15rem + .5vw, 1.5rem); }
.band-start.band-large h1 { font-size: var(--h1); }
.band-start .lead { margin-inline: auto; color: var(--ink-soft); font-size: 1rem; line-height: 1.4; text-wrap: balance; }
.band-start .finder, .do .finder { display: flex; flex-direction: column; max-inline-size: 44rem; margin-inline: auto; }
.band-start label, .do label { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.finder .hint { order: -1; }
.band-start + .band-plain, .band-plain + .band-plain { padding-block-start: 0; }
.band-start + .band-plain::before, .band-plain + .band-plain::before { content: none; }
.band-of-notices { padding-block-end: var(--s4); }
.band-plain + .band-of-notices { padding-block-end: clamp(2rem, 1.4rem + 3vw, 4rem); }
.band-deep { background: var(--brand-deep); color: var(--on-brand); }
.band-deep :is(.meta, .soft) { color: var(--on-brand-soft); }
.band-deep .more { color: inherit; }
.band-deep :focus-visible { outline-color: var(--on-brand); }
.band-deep:last-child { margin-block-end: 6.5rem; padding-block-end: clamp(3rem, 2.4rem + 3vw, 5rem); }
.band-deep:last-child::after { content: ""; position: absolute; inset: auto 0 -1px; block-size: 14px; background: var(--ground); -webkit-mask: var(--wave) 0 0 / 120px 100% repeat-x; mask: var(--wave) 0 0 / 120px 100% repeat-x; }
.band-sand { background: var(--warn-ground); }
.band-foam { background: var(--surface); }
.do { text-align: center; }
.do .head { display: block; }
.do h2 { font-size: var(--h1); }
.do .finder, .do .hint { margin-block-start: var(--s1); }
.do .tiles { margin-block-start: var(--s5); }
.notices .note { max-inline-size: none; background: var(--surface); }
.notices .note-urgent { background: var(--bad-ground); }
.notices .pins { display: grid; gap: var(--s2); margin: 0; }
.note a { color: inherit; }
.note > span { min-inline-size: 0; }
.note-urgent > .icon { color: var(--bad); }
.place { padding: 0; background: none; }
.place-head { display: flex; flex-wrap: wrap; align-items: center; gap: 1.25rem; }
.place-head > div { flex: 1 1 10rem; min-inline-size: 0; }
.place-face { flex: none; inline-size: 6rem; aspect-ratio: 1; border-radius: 50%; object-position: 50% 30%; }
.place p { margin-block-start: var(--s1); }
.place .counts { margin-block-start: var(--s5); }
@media (max-width: 51.99em) { .notices .meta { display: none; } }
@media (min-width: 52em) {
  .cover figcaption { display: block; position: absolute; inset: auto max(var(--gutter), calc((100% - 71rem) / 2)) 1.75rem auto; padding: .1rem .75rem; border-radius: var(--pill); background: var(--brand-deep); color: var(--on-brand); font-size: .8125rem; line-height: 1.5; }
  .band-start .lead { font-size: var(--text); }
  .news .stories { grid-template-columns: 3fr 2fr; align-items: center; }
  .news .catch-lead { grid-row: span 3; }
  .news .catch:only-child { grid-column: 1 / -1; }
  .news .catch-lead:only-child:not(.catch-bare) { display: grid; grid-template-columns: 3fr 2fr; align-items: center; gap: var(--s6); }
  .goods, .albums { grid-template-columns: repeat(4, minmax(0, 1fr)); }
}
@media (min-width: 64em) {
  .band-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .band-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .band-1 .bars { grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); column-gap: var(--s7); }
  .band-1 > .index { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; gap: 0 var(--s7); }
  .band-1 > .index > .head { grid-column: 1 / -1; }
  .place { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: center; gap: var(--s7); }
  .place > * + *, .place .counts { margin: 0; }
  .place-face { inline-size: 9rem; }
}
`

/** Rules of the family by slot. */
export const homeRules: ThemeStyle['slots'] = {
  VillageHome: squeezeCss([people, bars, gauge, albums, home]),
}
