import type { ReactElement } from 'react'

import { isShortMenu } from '../../bricks/isShortMenu'
import { MenuButton } from '../../bricks/MenuButton'
import { withOwnPage } from '../../bricks/withOwnPage'
import type { NavigationView, NavItem } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/**
 * The main menu. An entry with a second level opens it on the spot: `details` answers to finger,
 * mouse and keyboard alike, and needs no script.
 */
export const Navigation = ({ view: { items } }: SlotProps<NavigationView>): ReactElement => (
  <>
    {!isShortMenu(items) && <MenuButton />}
    <nav className={isShortMenu(items) ? 'site-nav site-nav-short' : 'site-nav'} aria-label="Utama">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            {item.children.length > 0 ? <Branch item={item} /> : <Entry item={item} />}
          </li>
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
      {withOwnPage(item).map((child) => (
        <li key={child.href}>
          <Entry item={child} />
        </li>
      ))}
    </ul>
  </details>
)
