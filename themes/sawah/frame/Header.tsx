import type { ReactElement } from 'react'

import { Reach } from '../../bricks/Reach'
import { SiteSearch } from '../../bricks/SiteSearch'
import type { SiteView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'
import { Mark } from '../bricks/Mark'

/** Longer names, or names with a longer word, get smaller letters: the column is narrow. */
const longName = 28
const longWord = 13

/** Name plate, menu and contact: a strip on a phone, a column at the side of a wide screen. */
export const Header = ({ view, slots }: SlotProps<SiteView>): ReactElement => (
  <header className="site-head">
    <div className="site-head-in">
      <a
        className={isLong(view.name) ? 'nameplate nameplate-long' : 'nameplate'}
        href={view.homeHref}
        aria-current={view.isHome ? 'page' : undefined}
      >
        <Mark emblem={view.emblem} />
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
    </div>
  </header>
)

const isLong = (name: string): boolean =>
  name.length > longName || name.split(' ').some((word) => word.length > longWord)

/** The home page of a village has the field among what one can do there. */
const hasSearch = ({ isHome, kind }: SiteView): boolean => !isHome || kind === 'regency'
