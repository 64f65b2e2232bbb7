import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/** Everything that is mostly words: own pages, news, notices, events, the profile. */
export const article = `
.article { min-inline-size: 0; }
.photo, .prose, .article-foot { max-inline-size: var(--measure); }
.photo img { inline-size: 100%; }
figcaption { margin-block-start: var(--s2); }
.photo + .prose { margin-block-start: var(--s5); }
.prose > * + * { margin-block-start: var(--s4); }
.prose h2 { margin-block-start: var(--s5); font-size: 1.25rem; }
.prose h3 { margin-block-start: var(--s5); }
.prose h4 { margin-block-end: 0; }
.prose ul, .prose ol { padding-inline-start: 1.25rem; }
.prose li + li { margin-block-start: var(--s2); }
.prose blockquote { padding-inline-start: var(--s4); border-inline-start: 4px solid var(--accent); font-size: var(--lead); line-height: 1.45; }
.prose figure img, .prose > p > img { inline-size: auto; }
.prose table { display: block; overflow-x: auto; border-collapse: collapse; }
.prose th, .prose td { padding: .5rem .75rem; border: 1px solid var(--line); text-align: start; }
.prose hr { border: 0; border-block-start: 1px solid var(--line); }
.article-foot > * + * { margin-block-start: var(--s4); }
.share p { font-weight: 700; }
.article-foot { margin-block-start: var(--s5); font-size: .9375rem; }
.archive { columns: 10rem; column-gap: var(--s6); }
.archive a { display: inline-block; padding-block: .7rem; line-height: 1.5; }
@media (min-width: 64em) {
  .stories-wide { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--s7); }
  .stories-wide .story { grid-template-columns: minmax(0, 1fr) 9rem; }
  .stories-wide .story-lead { grid-row: span 3; border: 0; }
}
`

/** Rules of the family by slot. */
export const pagesRules: ThemeStyle['slots'] = {
  Page: squeezeCss([article]),
}
