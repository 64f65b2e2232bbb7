import type { ReactElement } from 'react'

import { isShortMenu } from '../../bricks/isShortMenu'
import { MenuButton } from '../../bricks/MenuButton'
import { withOwnPage } from '../../bricks/withOwnPage'
import type { NavigationView, NavItem } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/**
 * The main menu. An entry with a second level is a button that opens it, so that it works by touch
 * and by keyboard alike; the entry's own page comes first in the list.
 */
export const Navigation = ({ view: { items } }: SlotProps<NavigationView>): ReactElement => (
  <>
    {!isShortMenu(items) && <MenuButton />}
    <nav className={isShortMenu(items) ? 'site-nav nav-row' : 'site-nav'} aria-label="Utama">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            {item.children.length > 0 ? (
              <SubMenu item={item} />
            ) : (
              <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
                {item.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  </>
)

const SubMenu = ({ item }: { item: NavItem }): ReactElement => (
  <details className="sub" name="menu-utama">
    <summary aria-current={item.isCurrent || undefined}>{item.label}</summary>
    <ul className="sub-nav">
      {withOwnPage(item).map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.isCurrent ? 'page' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  </details>
)
