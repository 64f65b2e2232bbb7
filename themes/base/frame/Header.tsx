import type { ReactElement } from 'react'

import { Emblem } from '../../bricks/Emblem'
import { isShortMenu } from '../../bricks/isShortMenu'
import { Reach } from '../../bricks/Reach'
import { SiteSearch } from '../../bricks/SiteSearch'
import type { SiteView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/** Longer names get smaller letters, so that the name plate keeps to three lines on a phone. */
const longName = 28

/**
 * The letterhead: emblem, region, name, double rule. On a phone a longer menu is a `details` with
 * only a summary; the nav after it is hidden while it is closed, so there is one copy of the menu
 * and no script.
 */
export const Header = ({ view, slots }: SlotProps<SiteView>): ReactElement => (
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
      {view.navigation.length > 0 && (
        <slots.Navigation view={{ items: view.navigation }} slots={slots} />
      )}
      {hasSearch(view) && <SiteSearch action={view.searchHref} />}
      {view.reach && <Reach reach={view.reach} />}
      {needsRule(view) && <div className="reach reach-bare" />}
    </div>
  </header>
)

/** The home page of a village has the field among what one can do there. */
const hasSearch = ({ isHome, kind }: SiteView): boolean => !isHome || kind === 'regency'

/**
 * The double rule comes from a menu that is a row, or on a phone from the contact strip; else it
 * is drawn.
 */
const needsRule = ({ navigation, reach }: SiteView): boolean =>
  navigation.length === 0 || (!reach && !isShortMenu(navigation))
