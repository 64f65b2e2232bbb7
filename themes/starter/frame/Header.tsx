import type { ReactElement } from 'react'

import { Emblem } from '../../bricks/Emblem'
import { Icon } from '../../bricks/Icon'
import { Reach } from '../../bricks/Reach'
import type { SiteView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/** The name on the colour of the theme, then the menu, which is a slot of its own. */
export const Header = ({ view, slots }: SlotProps<SiteView>): ReactElement => (
  <header>
    <div className="plate">
      <div className="plate-in wrap">
        <a
          className="plate-name"
          href={view.homeHref}
          aria-current={view.isHome ? 'page' : undefined}
        >
          <Emblem emblem={view.emblem} kind={view.kind} />
          <span>
            <b>{view.name}</b>
            <small>{view.regionLines.join(', ')}</small>
          </span>
        </a>
        <a className="plate-search" href={view.searchHref}>
          <Icon name="search" /> Cari
        </a>
        {view.reach && <Reach reach={view.reach} />}
      </div>
    </div>
    {view.navigation.length > 0 && (
      <div className="plate-menu wrap">
        <slots.Navigation view={{ items: view.navigation }} slots={slots} />
      </div>
    )}
  </header>
)
