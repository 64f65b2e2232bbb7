import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { filters } from '../lists/rules'

/** What a search found, best first. */
const search = `
.found { max-inline-size: var(--measure); }
.hit { padding-block: var(--s4); border-block-end: 1px solid var(--line); }
.hit h3 { margin-block: var(--s1); }
.hit h3 a { display: inline-block; padding-block: .3rem; }
.hit p { line-height: 1.5; }
mark { background: var(--warn-ground); color: inherit; font-weight: 700; }
.correction { padding-block-end: var(--s3); }
`

/** Every page of the site, by part. */
const siteMap = `
.site-map { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: var(--s6); }
.site-map section > * + * { margin: 0; }
`

/** Rules of the family by slot. */
export const searchRules: ThemeStyle['slots'] = {
  Search: squeezeCss([filters, search]),
  SiteMap: squeezeCss([siteMap]),
}
