import type { ReactElement, ReactNode } from 'react'

import { agendaSlots } from './agenda'
import { budgetSlots } from './budget'
import { contactSlots } from './contact'
import { documentsSlots } from './documents'
import { formsSlots } from './forms'
import { frameSlots, type LayoutView } from './frame'
import { gallerySlots } from './gallery'
import { homeSlots } from './home'
import { listsSlots } from './lists'
import { messagesSlots } from './messages'
import { newsSlots } from './news'
import { noticesSlots } from './notices'
import { pagesSlots } from './pages'
import { profileSlots } from './profile'
import { regencySlots } from './regency'
import { searchSlots } from './search'
import type { PageSlot, SharedSlot } from './slotKinds'
import { villageIndexSlots } from './village-index'

export type * from './agenda'
export type * from './budget'
export type * from './contact'
export type * from './documents'
export type * from './forms'
export type * from './frame'
export type * from './gallery'
export type * from './home'
export type * from './lists'
export type * from './messages'
export type * from './news'
export type * from './notices'
export type * from './pages'
export type * from './profile'
export type * from './regency'
export type * from './search'
export type * from './values'
export type * from './village-index'

/**
 * Every slot but the document, by family: the one list of families. Their order is that of the
 * rules of shared slots in a stylesheet.
 */
const families = {
  ...frameSlots,
  ...messagesSlots,
  ...newsSlots,
  ...agendaSlots,
  ...formsSlots,
  ...listsSlots,
  ...noticesSlots,
  ...gallerySlots,
  ...documentsSlots,
  ...budgetSlots,
  ...villageIndexSlots,
  ...profileSlots,
  ...contactSlots,
  ...pagesSlots,
  ...searchSlots,
  ...homeSlots,
  ...regencySlots,
}

type Families = typeof families

/** Pages by the name of their slot. A page's slot draws what stands between header and footer.
 * See docs/decisions/026-themes-by-family.md.
 */
export type PageViews = {
  [Name in keyof Families as Families[Name] extends PageSlot<unknown> ? Name : never]: ViewOf<
    Families[Name]
  >
}

/** Slots of the frame, and those that several pages draw within themselves. */
export type PartViews = {
  [Name in keyof Families as Families[Name] extends SharedSlot<unknown> ? Name : never]: ViewOf<
    Families[Name]
  >
}

type ViewOf<Slot> = Slot extends { view?: infer View } ? View : never

/**
 * Props of a slot: its view, and all slots of the theme in use for those it draws within itself.
 */
export type SlotProps<View> = { view: View; slots: Slots }

/** A slot: a pure function of its view. No data access, hooks, clock or script. */
export type Slot<View> = (props: SlotProps<View>) => ReactElement | null

/** Props of the document. */
export type LayoutProps = SlotProps<LayoutView> & {
  /** The page. */
  children: ReactNode
}

/** Everything a theme can draw. */
export type Slots = { [Name in keyof PageViews]: Slot<PageViews[Name]> } & {
  [Name in keyof PartViews]: Slot<PartViews[Name]>
} & {
  /** The document: `html`, `head` and the frame around the page. */
  Layout: (props: LayoutProps) => ReactElement
}

/** Name of a page's slot. */
export type PageName = keyof PageViews

/** A page to draw: the name of its slot with the view it needs. */
export type Page = { [Name in PageName]: { name: Name; view: PageViews[Name] } }[PageName]

/** Name of any slot. */
export type SlotName = keyof Slots

/** Slots whose rules stand on every page. */
export const slotsOfEveryPage: readonly SlotName[] = [
  'Layout',
  ...(Object.keys(families) as (keyof Families)[]).filter(
    (name) => families[name].kind === 'shared',
  ),
]
