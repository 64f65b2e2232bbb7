import type { NavItem } from '../contract/frame'

/** Up to this many entries the menu stays in sight on a phone. */
const shortMenu = 4

/** Whether a menu needs no button on a phone. */
export const isShortMenu = (items: NavItem[]): boolean =>
  items.length <= shortMenu && items.every(({ children }) => children.length === 0)
