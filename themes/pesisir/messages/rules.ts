import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'

/** In the place of a list: the boat has not come in yet. */
const emptyState = `
.empty { display: flex; flex-wrap: wrap; align-items: center; gap: var(--s4) var(--s5); padding: var(--s5); border-radius: var(--round); background: var(--surface); }
.empty > * + * { margin: 0; }
.empty > div { flex: 1 1 16rem; min-inline-size: 0; }
.empty-title { font-size: var(--h2); line-height: 1.15; }
`

/** Lost at sea: the boat, what happened, the ports to go on from. */
const errorPage = `
.adrift { display: grid; justify-items: center; padding-block-start: var(--s5); text-align: center; }
.adrift > * { max-inline-size: 100%; }
.adrift .boat { inline-size: 11rem; block-size: auto; }
.adrift .page-head { display: grid; justify-items: center; }
.adrift .tiles { margin-block-start: var(--s5); }
`

/** Rules of the family by slot. */
export const messagesRules: ThemeStyle['slots'] = {
  EmptyState: squeezeCss([emptyState]),
  ErrorPage: squeezeCss([errorPage]),
}
