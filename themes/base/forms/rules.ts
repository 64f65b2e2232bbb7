import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/** Forms: label, hint, field, error; the summary of errors comes first. */
const form = `
.form { max-inline-size: var(--measure); }
.field { margin-block-start: var(--s5); }
.field .input { max-inline-size: 28rem; margin-block-start: var(--s2); }
.field-bad { padding-inline-start: var(--s4); border-inline-start: 5px solid var(--bad); }
.field-bad .input { border-color: var(--bad); }
.error { display: flex; gap: var(--s2); margin-block-start: var(--s1); color: var(--bad); font-weight: 700; line-height: 1.4; }
.error-summary { max-inline-size: var(--measure); margin-block: var(--s4) var(--s5); padding: var(--s4); border: 4px solid var(--bad); }
.error-summary h2 { display: flex; gap: var(--s2); color: var(--bad); font-size: var(--h3); }
.error-summary a { display: block; padding-block: .7rem; color: var(--bad); font-weight: 700; line-height: 1.4; }
.form .button { margin-block-start: var(--s5); }
`

/** Rules of the family by slot. */
export const formsRules: ThemeStyle['slots'] = {
  FormPage: squeezeCss([form]),
}
