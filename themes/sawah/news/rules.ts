import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { article, months } from '../style/pages'

/** A headline with its photo at the end of the line; the one that leads has a plate. */
const item = `
.item { position: relative; display: flow-root; padding-block: .875rem; border-block-end: 1px solid var(--line); }
.item h3, .item-sum { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 6; }
.item h3 a { color: inherit; text-decoration: none; }
.item h3 a::after { content: ""; position: absolute; inset: 0; }
.item h3 a:focus-visible { outline: 0; box-shadow: none; }
.item h3 a:focus-visible::after { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 7px var(--accent); }
.item:hover h3 a { text-decoration: underline; text-decoration-thickness: 2px; }
.item-photo { float: right; float: inline-end; inline-size: 5rem; aspect-ratio: 1; margin-inline-start: 1rem; border-start-end-radius: 1.25rem; }
.item .meta, .item-sum { margin-block-start: var(--s1); line-height: 1.5; }
.item-lead .item-photo { inline-size: 38%; margin-block-end: var(--s2); border-start-end-radius: 2rem; }
.item-lead h3 { font-size: clamp(1.375rem, 1.1rem + 1.3vw, 2.125rem); font-weight: 400; line-height: 1.15; letter-spacing: -.01em; text-wrap: wrap; }
`

/** Rules of the family by slot. */
export const newsRules: ThemeStyle['slots'] = {
  NewsItem: squeezeCss([article]),
  NewsList: squeezeCss([article, months]),
  NewsListItem: squeezeCss([item]),
}
