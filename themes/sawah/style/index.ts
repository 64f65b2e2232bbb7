import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { agendaRules } from '../agenda/rules'
import { frameRules } from '../frame/rules'
import { homeRules } from '../home/rules'
import { newsRules } from '../news/rules'
import { ground } from './ground'
import { modes } from './modes'
import { article, gallery, gap, indexPage, ladder, pager, people, profile } from './pages'
import { tokens } from './tokens'

/** Rules of the theme: after those of base, or in their place where the theme draws the slot. */
export const style: ThemeStyle = {
  common: squeezeCss([tokens, ground]),
  slots: {
    ...agendaRules,
    ...frameRules,
    ...homeRules,
    ...newsRules,
    Album: squeezeCss([gallery]),
    Contact: squeezeCss([people]),
    EmptyState: squeezeCss([gap]),
    Gallery: squeezeCss([gallery]),
    IndexPage: squeezeCss([ladder, indexPage]),
    Notice: squeezeCss([article]),
    Page: squeezeCss([article]),
    Pagination: squeezeCss([pager]),
    Profile: squeezeCss([article, profile]),
  },
  modes: squeezeCss([modes]),
}
