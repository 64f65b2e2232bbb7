import type { ReactElement } from 'react'

import type { DistrictGroup } from '../contract/regency'
import type { Status } from '../contract/village-index'

/** A district: its name, its villages as a bar of statuses, and under it the list of them. */
export const District = ({
  district,
  isOpen,
}: {
  district: DistrictGroup
  isOpen: boolean
}): ReactElement => {
  const { villages } = district
  const hasStatus = villages.some(({ status }) => status)
  return (
    <details className="district" id={district.anchor} open={isOpen}>
      <summary>
        <h3>{district.name}</h3>
        <Stack villages={villages} />
        <span className="count">
          {villages.length}
          <span className="sr-only"> desa</span>
        </span>
      </summary>
      <ul className="villages">
        {villages.map(({ name, href, status, scoreText }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <span className="soft">{scoreText}</span>
            {hasStatus && <StatusSquare status={status} />}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Stack = ({ villages }: Pick<DistrictGroup, 'villages'>): ReactElement => {
  const step = 100 / villages.length
  const ranks = villages
    .flatMap(({ status }) => (status ? [status.rank] : []))
    .sort((a, b) => b - a)
  return (
    <svg className="stack" height="12" aria-hidden="true">
      {([5, 4, 3, 2, 1] as const).map((rank) => {
        const count = ranks.filter((one) => one === rank).length
        return (
          count > 0 && (
            <rect
              className={`fill-${rank}`}
              key={rank}
              x={`${Math.round(ranks.indexOf(rank) * step * 10) / 10}%`}
              width={`${Math.round(count * step * 10) / 10}%`}
              height="12"
            />
          )
        )
      })}
    </svg>
  )
}

/** A status as a square with the numeral of its rank, for long lists. */
const StatusSquare = ({ status }: { status: Status | undefined }): ReactElement => (
  <span className={`square square-${status?.rank ?? 0}`}>
    <span aria-hidden="true">{status?.rank ?? '–'}</span>
    <span className="sr-only">{status?.label ?? 'Belum ada status'}</span>
  </span>
)
