import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { people } from '../contact/rules'
import { albums } from '../gallery/rules'
import { notices } from '../notices/rules'
import { bars } from '../style/figures'
import { ladder } from '../village-index/rules'

/** Home page of a village: its bands, and what each section needs in a wide or a narrow one. */
const home = `
.home, .band { display: grid; gap: var(--s6); }
.home > *, .band > * { min-inline-size: 0; margin: 0; }
.home > .cover { position: relative; margin: calc(var(--s4) * -1) calc(50% - 50vw) 0; }
.cover::after { content: ""; position: absolute; inset: auto 0 -1px; block-size: 11px; --hem: var(--ground) 7.5px, transparent 8px; background: linear-gradient(45deg, var(--hem)) 0 0 / 22px, linear-gradient(-45deg, var(--hem)) 0 0 / 22px; }
.cover img { inline-size: 100%; block-size: clamp(4.75rem, 2.6rem + 9vw, 12.5rem); object-position: 50% 47%; }
.cover figcaption { display: none; }
.home > .cover + .start { margin-block-start: calc(var(--s3) - var(--s6)); }
.start .lead { margin-block-start: var(--s1); color: var(--ink-soft); }
.start .finder { margin-block-start: var(--s4); }
.home-do .start h1 { font-size: var(--h3); letter-spacing: 0; }
.home-do .start .lead { margin: 0; font-size: .9375rem; line-height: 1.4; }
.home-do .start + .band { margin-block-start: calc(var(--s3) - var(--s6)); }
.home-do .start + .band-whole + .band { margin-block-start: calc(var(--s5) - var(--s6)); }
.notices > .pins { margin: 0; }
.do label { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
.do .finder { display: flex; flex-direction: column; }
.do .hint { order: -1; }
.do > .tiles { margin-block-start: var(--s3); }
.home-do .do .head { display: block; min-block-size: 0; padding: 0; border: 0; box-shadow: none; }
.home-do .do h2 { font-size: var(--h1); line-height: 1.12; letter-spacing: -.015em; }
.home-do .do .finder { margin: 0; }
.news .story-lead { padding-block-start: 0; }
.place { display: flex; flex-direction: column; justify-content: space-between; gap: var(--s5); }
.place > * { margin: 0; }
.place-head { display: flex; align-items: flex-start; gap: var(--s4); }
.place-face { flex: none; inline-size: 5.5rem; aspect-ratio: 3 / 4; }
.place .counts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.place p { margin-block-start: var(--s2); line-height: 1.5; }
@media (max-width: 39.99em) {
  .notices .meta { display: none; }
  .notices .note { padding: var(--s2) var(--s3); font-size: .9375rem; line-height: 1.35; }
  .home-do .start h1 { font-size: 1rem; }
  .home-do .start .lead { font-size: var(--small); line-height: 1.35; }
  .home-do .start + .band-whole + .band { margin-block-start: calc(var(--s4) - var(--s6)); }
}
@media (min-width: 40em) {
  .news .stories { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--s6); }
  .news .story-lead { grid-row: span 3; }
  .news .story:only-child { grid-column: 1 / -1; }
  .band-whole > .place { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: center; }
  .band-whole .events, .band-whole .bars { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); column-gap: var(--s6); }
  .goods, .albums { grid-template-columns: repeat(4, minmax(0, 1fr)); }
}
@media (min-width: 64em) {
  .band-wide-narrow { grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); }
  .band-narrow-wide { grid-template-columns: minmax(0, 4fr) minmax(0, 8fr); }
  .band-halves { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .band-thirds { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .band-rail { grid-template: auto 1fr / minmax(0, 8fr) minmax(0, 4fr); }
  .band-rail > .news { grid-area: 1 / 2 / span 2; }
  .band-rail .stories { display: block; }
  .band-rail .tile { min-block-size: 9.25rem; }
  .band-whole > .do { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); column-gap: var(--s6); }
  .band-whole > .do > .tiles { margin: 0; }
  .band-whole > .index { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--s6); }
  .band-whole > .index > .head { grid-column: 1 / -1; }
  .band-halves .goods, .band-halves .albums { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .home-do .start { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 var(--s4); }
}
`

/** Rules of the family by slot. */
export const homeRules: ThemeStyle['slots'] = {
  VillageHome: squeezeCss([people, bars, ladder, albums, notices, home]),
}
