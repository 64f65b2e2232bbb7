import type { ReactElement } from 'react'

import { Emblem } from '../../bricks/Emblem'
import { Icon } from '../../bricks/Icon'
import { Reach } from '../../bricks/Reach'
import type { SiteView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/** Longer names get smaller letters, so that the hull stays low on a phone. */
const longName = 24

/**
 * The hull of a boat with its painted bands. The ways to reach the office lie in it on a wide
 * screen, and at the thumb on a phone.
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
          <span className="nameplate-name">{view.name}</span>
          <span className="nameplate-region">
            {view.regionLines.toReversed().map((line) => (
              <span key={line}>{line} </span>
            ))}
          </span>
        </span>
      </a>
      {view.navigation.length > 0 && (
        <slots.Navigation view={{ items: view.navigation }} slots={slots} />
      )}
      <a className="seek" href={view.searchHref}>
        <Icon name="search" /> Cari
      </a>
      {view.reach && <Reach reach={view.reach} />}
    </div>
  </header>
)
