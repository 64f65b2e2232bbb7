import type { ReactElement } from 'react'
import { Icon } from '../../base/parts/Icon'
import { isShortMenu } from '../../base/parts/isShortMenu'
import type { NavigationView, SlotProps } from '../../contract/slots'
import type { NavItem } from '../../contract/views/SiteView'

/**
 * The main menu. An entry with a second level opens it on the spot: `details` answers to finger,
 * mouse and keyboard alike, and needs no script.
 */
export const Navigation = ({ view: { items } }: SlotProps<NavigationView>): ReactElement => (
  <>
    {!isShortMenu(items) && (
      <details className="menu">
        <summary>
          <Icon name="menu" /> Menu
        </summary>
      </details>
    )}
    <nav className={isShortMenu(items) ? 'site-nav site-nav-short' : 'site-nav'} aria-label="Utama">
      <ul>
        {items.map((item) => (
          <li key={item.href}>{item.children.length > 0 ? <Branch item={item} /> : <Entry item={item} />}</li>
        ))}
      </ul>
    </nav>
  </>
)

const Entry = ({ item }: { item: Pick<NavItem, 'href' | 'isCurrent' | 'label'> }): ReactElement => (
  <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
    {item.label}
  </a>
)

const Branch = ({ item }: { item: NavItem }): ReactElement => (
  <details className="branch" name="menu">
    <summary className={item.isCurrent ? 'branch-current' : undefined}>{item.label}</summary>
    <ul>
      {withItself(item).map((child) => (
        <li key={child.href}>
          <Entry item={child} />
        </li>
      ))}
    </ul>
  </details>
)

/** The entry's own page comes first, unless it leads to one of those below it. */
const withItself = (item: NavItem): NavItem['children'] =>
  item.children.some(({ href }) => href === item.href) ? item.children : [{ ...item, isCurrent: isItself(item) }, ...item.children]

/** An entry is current for its whole section too; then its link is not the page shown. */
const isItself = ({ children, isCurrent }: NavItem): boolean =>
  isCurrent && children.every((child) => !child.isCurrent)
