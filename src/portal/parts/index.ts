import { agenda } from './agenda'
import { budget } from './budget'
import { checkParts } from './checkParts'
import { contact } from './contact'
import { documents } from './documents'
import { gallery } from './gallery'
import { home } from './home'
import { news } from './news'
import { notices } from './notices'
import { ownPages } from './own-pages'
import { profile } from './profile'
import { search } from './search'
import { siteMap } from './site-map'
import { accessibility, privacy } from './statements'
import { villageIndex } from './village-index'

/**
 * Every part of a village's site, those that residents come for first: menu, footer and tiles keep
 * this order.
 */
export const parts = checkParts([
  home,
  news,
  ownPages,
  agenda,
  notices,
  profile,
  budget,
  documents,
  villageIndex,
  contact,
  gallery,
  search,
  siteMap,
  accessibility,
  privacy,
])
