import type { NavItem } from '../contract/frame'

/**
 * What opens below an entry: its own page first, unless it leads to one of those below it. An entry
 * is current for its whole section too; then its own link is not the page shown.
 */
export const withOwnPage = ({ children, href, isCurrent, label }: NavItem): NavItem['children'] =>
  children.some((child) => child.href === href)
    ? children
    : [
        { label, href, isCurrent: isCurrent && children.every((child) => !child.isCurrent) },
        ...children,
      ]
