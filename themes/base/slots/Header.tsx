import type { ReactElement } from 'react'
import type { SlotProps } from '../../contract/slots'
import type { NavItem, SiteView } from '../../contract/views/SiteView'
import { Emblem } from '../parts/Emblem'
import { Icon } from '../parts/Icon'
import { Reach } from '../parts/Reach'

/** Up to this many entries the menu stays in sight on a phone. */
const shortMenu = 4
/** Longer names get smaller letters, so that the name plate keeps to three lines on a phone. */
const longName = 28

/**
 * The letterhead: emblem, region, name, double rule. On a phone a longer menu is a `details` with
 * only a summary; the nav after it is hidden while it is closed, so there is one copy of the menu
 * and no script.
 */
export const Header = ({ view }: SlotProps<SiteView>): ReactElement => (
  <header className="site-head">
    <div className="site-head-in wrap">
      <a
        className={view.name.length > longName ? 'nameplate nameplate-long' : 'nameplate'}
        href={view.homeHref}
        aria-current={view.isHome ? 'page' : undefined}
      >
        <Emblem emblem={view.emblem} kind={view.kind} />
        <span className="nameplate-text">
          {view.regionLines.map((line) => (
            <span className="nameplate-region" key={line}>
              {line}
            </span>
          ))}
          <span className="nameplate-name">{view.name}</span>
        </span>
      </a>
      {view.navigation.length > 0 && <Menu items={view.navigation} />}
      {view.reach && <Reach reach={view.reach} />}
      {needsRule(view) && <div className="reach reach-bare" />}
    </div>
  </header>
)

/**
 * The double rule comes from a menu that is a row, or on a phone from the contact strip; else it
 * is drawn.
 */
const needsRule = ({ navigation, reach }: SiteView): boolean =>
  navigation.length === 0 || (!reach && !isShort(navigation))

const isShort = (items: NavItem[]): boolean => items.length > 0 && items.length <= shortMenu

const Menu = ({ items }: { items: NavItem[] }): ReactElement => (
  <>
    {!isShort(items) && (
      <details className="menu">
        <summary>
          <Icon name="menu" /> Menu
        </summary>
      </details>
    )}
    <nav className={isShort(items) ? 'site-nav nav-row' : 'site-nav'} aria-label="Utama">
      <ul>
        {items.map(({ label, href, isCurrent }) => (
          <li key={href}>
            <a href={href} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </>
)
