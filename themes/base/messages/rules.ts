import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/** In the place of an empty list: a row of rhombi with one missing. */
const emptyState = `
.empty { max-inline-size: var(--measure); }
.empty-title { font-size: var(--h3); font-weight: 700; }
.gap { inline-size: clamp(9rem, 40vw, 14rem); fill: var(--mark); }
.gap-core { fill: var(--accent); }
.gap-hole { fill: none; stroke: var(--edge); stroke-width: 2; stroke-dasharray: 5 5; }
`

/** A short answer in words and shape before colour. */
const verdict = `
.verdict { max-inline-size: var(--measure); padding: var(--s5) var(--s4); border: 2px solid var(--edge); border-inline-start-width: 10px; }
.verdict-ok { border-color: var(--ok); background: var(--ok-ground); }
.verdict-bad { border-color: var(--bad); background: var(--bad-ground); }
.verdict > * + * { margin-block-start: var(--s3); }
`

/** Rules of the family by slot. */
export const messagesRules: ThemeStyle['slots'] = {
  EmptyState: squeezeCss([emptyState]),
  InfoPage: squeezeCss([verdict]),
}
