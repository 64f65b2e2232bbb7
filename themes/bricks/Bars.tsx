import type { ReactElement } from 'react'

import type { Dimension } from '../contract/village-index'
import { percent } from './percent'

/** Sub-indices as bars from zero; a tick marks the average of the regency. */
export const Bars = ({ dimensions }: { dimensions: Dimension[] }): ReactElement => (
  <ul className="bars bars-3">
    {dimensions.map(({ name, code, share, valueText, average, note }) => (
      <li className="bar" key={name}>
        <span>
          <b>{name}</b>
          {code && ` (${code})`}
        </span>
        <span className="bar-value">{valueText}</span>
        <svg className="bar-track" aria-hidden="true">
          <rect className="bar-fill" width={percent(share)} height="100%" />
          {average && (
            <rect className="bar-tick" x={percent(average.share)} width="4" height="100%" />
          )}
        </svg>
        {(average ?? note) && (
          <span className="meta">{[average?.text, note].filter(Boolean).join('. ')}</span>
        )}
      </li>
    ))}
  </ul>
)
