import type { ReactElement } from 'react'

import { isShortMenu } from '../../bricks/isShortMenu'
import { MenuButton } from '../../bricks/MenuButton'
import type { NavigationView, NavItem } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/**
 * The main menu as a ruled list. A second level opens below its entry: a `details` with only a
 * summary, the list after it hidden while it is closed, as the whole menu is on a phone.
 */
export const Navigation = ({ view: { items } }: SlotProps<NavigationView>): ReactElement => (
  <>
    {!isShortMenu(items) && <MenuButton />}
    <nav className={isShortMenu(items) ? 'site-nav nav-row' : 'site-nav'} aria-label="Utama">
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              {item.label}
            </a>
            {item.children.length > 0 && <Branch item={item} />}
          </li>
        ))}
      </ul>
    </nav>
  </>
)

const Branch = ({ item: { label, isCurrent, children } }: { item: NavItem }): ReactElement => (
  <>
    <details className="branch" open={isCurrent || children.some((child) => child.isCurrent)}>
      <summary>
        <span className="sr-only">Isi bagian {label}</span>
      </summary>
    </details>
    <ul className="sub-nav">
      {children.map((child) => (
        <li key={child.href}>
          <a href={child.href} aria-current={child.isCurrent ? 'page' : undefined}>
            {child.label}
          </a>
        </li>
      ))}
    </ul>
  </>
)
