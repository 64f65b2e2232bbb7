import { squeezeCss } from '../../contract/squeezeCss'
import { article } from './article'
import { form } from './form'
import { frame } from './frame'
import { ground } from './ground'
import { home } from './home'
import { indexPage } from './indexPage'
import { modes } from './modes'
import { parts } from './parts'
import { profile } from './profile'
import { regency } from './regency'
import { tokens } from './tokens'

/** Rules of the base theme, in the order they build on each other. */
export const style = squeezeCss([
  tokens,
  ground,
  frame,
  parts,
  home,
  article,
  profile,
  indexPage,
  regency,
  form,
  modes,
])
