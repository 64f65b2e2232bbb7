import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { article } from '../style/article'

/** Rules of the family by slot. */
export const pagesRules: ThemeStyle['slots'] = {
  Page: squeezeCss([article]),
}
