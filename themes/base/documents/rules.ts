import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { filters } from '../lists/rules'

/** Documents as rows: what it is, then the file. */
export const documents = `
.doc { display: grid; gap: 0 var(--s4); padding-block: var(--s3); border-block-end: 1px solid var(--line); line-height: 1.4; }
.doc h3 a { color: inherit; }
.file { display: inline-flex; align-items: center; gap: var(--s2); min-block-size: var(--touch); font-weight: 700; line-height: 1.3; }
.files li { border-block-end: 1px solid var(--line); }
.doc-page { max-inline-size: var(--measure); }
.doc-page > * + * { margin-block-start: var(--s4); }
@media (min-width: 40em) { .doc { grid-template-columns: minmax(0, 1fr) minmax(auto, 14rem); align-items: center; } }
`

/** Rules of the family by slot. */
export const documentsRules: ThemeStyle['slots'] = {
  Document: squeezeCss([documents]),
  DocumentList: squeezeCss([filters, documents]),
}
