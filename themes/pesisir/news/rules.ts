import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { prose } from '../style/pages'

/** A news item in a list: a round photo beside the words, or a whole hull above them. */
const news = `
.stories { display: grid; gap: var(--s5) clamp(1.25rem, 3vw, 2.5rem); }
.catch { position: relative; display: flex; align-items: center; gap: var(--s4); min-inline-size: 0; }
.catch-text { flex: 1; min-inline-size: 0; }
.catch-photo { flex: none; inline-size: 5.5rem; aspect-ratio: 1; border-radius: 50%; }
.catch h3, .catch-sum { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 5; }
.catch h3 a { padding-block: .2rem; color: inherit; text-decoration: none; }
.catch h3 a::after { content: ""; position: absolute; inset: -.25rem; border-radius: var(--round); }
.catch h3 a:focus-visible { outline: 0; box-shadow: none; }
.catch h3 a:focus-visible::after { outline: 3px solid var(--ink); box-shadow: 0 0 0 7px var(--accent); }
.catch:hover h3 a { text-decoration: underline; text-decoration-thickness: 2px; }
.catch-sum { margin-block-start: var(--s1); line-height: 1.5; }
.catch-bare { padding: var(--s4); border-radius: var(--round); background: var(--surface); }
.catch-bare h3 a::after { inset: 0; }
.catch-lead { display: block; }
.catch-lead .catch-photo { inline-size: 100%; aspect-ratio: 16 / 9; margin-block-end: var(--s3); border-radius: var(--hull); }
.catch-lead h3 { font: 700 clamp(1.375rem, 1.2rem + .9vw, 1.875rem)/1.15 var(--boat); }
@media (min-width: 64em) { .catch-photo { inline-size: 7rem; } }
`

/** A news item: photo across, text in its measure below, other items at the end. */
const newsItem = `
.article { min-inline-size: 0; }
.article > :not(.photo) { max-inline-size: 46rem; margin-inline: auto; }
.page-head { padding-block-end: var(--s5); }
.photo { max-inline-size: 64rem; margin-inline: auto; }
.photo img { inline-size: 100%; max-block-size: 34rem; }
figcaption { margin-block-start: var(--s2); padding-inline: var(--s4); text-align: center; }
.related { margin-block-start: var(--s7); padding-block-start: var(--s6); }
.related .stories { grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); margin-block-start: var(--s4); }
`

/** Choices that narrow a list, in a row of pills that wraps. */
const filters = `
.filters { display: grid; gap: var(--s3); margin-block-end: var(--s6); }
.filter { display: grid; gap: var(--s1) var(--s4); }
.filter-title { font: 700 1.0625rem/1.4 var(--boat); }
.more-box > summary { display: inline-flex; align-items: center; gap: .7em; min-block-size: var(--touch); font-weight: 700; }
.more-box > summary:hover { text-decoration: underline; }
.more-box > summary::after { content: ""; inline-size: .5em; block-size: .5em; border: solid; border-width: 0 3px 3px 0; transform: rotate(45deg); }
@media (min-width: 52em) { .filter { grid-template-columns: 6rem minmax(0, 1fr); align-items: center; } }
`

/** News by month, the archive at the end. */
const newsList = `
.month + .month { margin-block-start: var(--s6); padding-block-start: var(--s6); }
.month .stories { margin-block-start: var(--s4); }
@media (min-width: 40em) { .month .stories { grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); } .month .catch-lead { grid-column: 1 / -1; } }
@media (min-width: 52em) {
  .month .catch-lead:not(.catch-bare) { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: center; gap: var(--s6); }
  .month .catch-lead .catch-photo { margin: 0; }
  .month .catch-lead h3 { font-size: var(--h2); }
}
`

/** Rules of the family by slot. */
export const newsRules: ThemeStyle['slots'] = {
  NewsItem: squeezeCss([prose, newsItem]),
  NewsList: squeezeCss([filters, newsList]),
  NewsListItem: squeezeCss([news]),
}
