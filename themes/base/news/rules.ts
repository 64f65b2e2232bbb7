import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { filters } from '../lists/rules'
import { article } from '../pages/rules'

/** A news item in a list: words first, a small photo beside them; the lead one is larger. */
const story = `
.story { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) 6rem; align-items: start; gap: var(--s4); padding-block: var(--s3); border-block-end: 1px solid var(--line); }
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
@media (min-width: 40em) { .story-lead .story-photo { order: 0; } }
`

/** Rules of the family by slot. */
export const newsRules: ThemeStyle['slots'] = {
  NewsItem: squeezeCss([article]),
  NewsList: squeezeCss([filters, article]),
  NewsListItem: squeezeCss([story]),
}
