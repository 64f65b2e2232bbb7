import type { ReactElement } from 'react'

import type { HomeSection, VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { HomeAgenda } from './HomeAgenda'
import { HomeBudget } from './HomeBudget'
import { HomeCalls } from './HomeCalls'
import { HomeGallery } from './HomeGallery'
import { HomeIndex } from './HomeIndex'
import { HomeNews } from './HomeNews'
import { HomeNotices } from './HomeNotices'
import { HomePlace } from './HomePlace'
import { HomeTiles } from './HomeTiles'
import { HomeUnits } from './HomeUnits'

/** What draws each section of a village's home; a theme decides where it stands. */
export const homeSections: Record<
  HomeSection,
  (props: SlotProps<VillageHomeView>) => ReactElement | null
> = {
  agenda: HomeAgenda,
  budget: HomeBudget,
  calls: HomeCalls,
  gallery: HomeGallery,
  index: HomeIndex,
  news: HomeNews,
  notices: HomeNotices,
  place: HomePlace,
  tiles: HomeTiles,
  units: HomeUnits,
}
