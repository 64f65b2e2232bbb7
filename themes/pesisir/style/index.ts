import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { agendaRules } from '../agenda/rules'
import { frameRules } from '../frame/rules'
import { homeRules } from '../home/rules'
import { messagesRules } from '../messages/rules'
import { newsRules } from '../news/rules'
import { ground } from './ground'
import { modes } from './modes'
import { albums, budget, gauge, outline, people, profile, prose } from './pages'
import { tokens } from './tokens'

/** Rules of the theme; those of a slot it draws stand alone, the others follow the base theme's. */
export const style: ThemeStyle = {
  common: squeezeCss([tokens, ground]),
  slots: {
    ...agendaRules,
    ...frameRules,
    ...homeRules,
    ...messagesRules,
    ...newsRules,
    Album: squeezeCss([albums]),
    Budget: squeezeCss([budget]),
    Contact: squeezeCss([people, outline]),
    Gallery: squeezeCss([albums]),
    IndexPage: squeezeCss([budget, gauge]),
    Notice: squeezeCss([prose]),
    Page: squeezeCss([prose]),
    Profile: squeezeCss([prose, outline, profile]),
  },
  modes: squeezeCss([modes]),
}
