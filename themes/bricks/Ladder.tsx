import type { ReactElement } from 'react'

import type { Rung } from '../contract/village-index'

/** The five statuses as steps that rise; the village stands on one of them. */
export const Ladder = ({ rungs }: { rungs: Rung[] }): ReactElement => (
  <>
    <p className="sr-only">Tingkat status, dari terendah:</p>
    <ol className="ladder">
      {rungs.map(({ rank, label, limitText, isCurrent }) => (
        <li className="rung" key={rank} aria-current={isCurrent || undefined}>
          <span>{label}</span>
          {(limitText ?? isCurrent) && (
            <span className="rung-mark">{limitText ?? 'desa kita'}</span>
          )}
        </li>
      ))}
    </ol>
  </>
)
