import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/**
 * Choices that narrow a list: a row that wraps, never one that scrolls; and what is folded behind a
 * line of its own.
 */
export const filters = `
.filters { display: flex; flex-wrap: wrap; gap: var(--s2) var(--s6); margin-block-end: var(--s5); }
.finder + .filters { margin-block-start: var(--s4); }
.filter { display: flex; flex-wrap: wrap; align-items: baseline; gap: var(--s1) var(--s4); }
.filters > nav { min-inline-size: 0; max-inline-size: 100%; }
.filter-title { min-inline-size: 0; font-weight: 700; font-size: .9375rem; }
.chips [aria-current] { background: var(--brand); color: var(--on-brand); }
.more-box > summary { display: inline-flex; align-items: center; gap: .7em; min-block-size: var(--touch); color: var(--link); font-weight: 700; text-decoration: underline 1px; text-underline-offset: .18em; }
.more-box > summary::before { content: ""; flex: none; inline-size: .5em; block-size: .5em; margin-inline-start: .2em; border: solid; border-width: 0 3px 3px 0; transform: rotate(-45deg); }
.more-box[open] > summary::before { transform: rotate(45deg); }
.more-box > summary + * { margin-block-start: var(--s2); }
`

/** Links to the pages before and after. */
const pager = `
.pager { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--s3); }
`

/** Rules of the family by slot. */
export const listsRules: ThemeStyle['slots'] = {
  Pagination: squeezeCss([pager]),
}
