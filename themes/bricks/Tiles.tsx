import type { ReactElement } from 'react'

import type { Tile } from '../contract/home'
import { Icon } from './Icon'

/** Tiles whose corners meet in a rhombus. Three in a row where four would leave a hole. */
export const Tiles = ({ tiles }: { tiles: Tile[] }): ReactElement => (
  <ul className={tiles.length % 4 !== 0 && tiles.length % 3 === 0 ? 'tiles tiles-3' : 'tiles'}>
    {tiles.map(({ label, href, icon }) => (
      <li key={href}>
        <a className={icon === 'phone' ? 'tile tile-act' : 'tile'} href={href}>
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      </li>
    ))}
  </ul>
)
