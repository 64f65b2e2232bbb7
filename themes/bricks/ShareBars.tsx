import type { ReactElement } from 'react'

import type { Bar } from '../contract/budget'
import { percent } from './percent'

/** Shares as bars; the words above each bar say the same. */
export const ShareBars = ({ bars }: { bars: Bar[] }): ReactElement => (
  <ul className="bars">
    {bars.map(({ label, share, shareText }) => (
      <li className="bar" key={label}>
        <span>{label}</span> <span className="bar-value">{shareText}</span>
        <svg className="bar-track" aria-hidden="true">
          <rect className="bar-fill" width={percent(share)} height="100%" />
        </svg>
      </li>
    ))}
  </ul>
)
