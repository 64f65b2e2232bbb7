import type { ReactElement } from 'react'

import type { StatusCount, StatusYear } from '../contract/regency'
import { StatusBadge } from './StatusBadge'

/** Villages by status, this year and last, with bars in the cells: table and drawing in one. */
export const StatusTable = ({ year }: { year: StatusYear }): ReactElement => {
  const most = Math.max(
    1,
    ...year.counts.flatMap(({ count, previousCount }) => [count, previousCount ?? 0]),
  )
  const { previousYearText } = year
  return (
    <table className="table">
      <caption>
        Jumlah desa menurut status.
        {previousYearText && ` Batang penuh: ${year.yearText}; garis tepi: ${previousYearText}.`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Status</th>
          {previousYearText && (
            <th scope="col" className="num">
              {previousYearText}
            </th>
          )}
          <th scope="col" className="num">
            {year.yearText}
          </th>
          {previousYearText && (
            <th scope="col" className="num">
              Selisih
            </th>
          )}
          <th scope="col">
            <span className="sr-only">Batang</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {year.counts.map((one) => (
          <tr key={one.rank}>
            <th scope="row">
              <StatusBadge status={one} />
            </th>
            {previousYearText && <td className="num">{one.previousCount ?? '–'}</td>}
            <td className="num">
              <b>{one.count}</b>
            </td>
            {previousYearText && (
              <td className="num">
                <Change of={one} />
              </td>
            )}
            <td className="cell-bar">
              <svg width="100%" height="26" aria-hidden="true">
                <rect
                  className={`fill-${one.rank}`}
                  y="2"
                  width={percent(one.count, most)}
                  height="13"
                />
                {one.previousCount !== undefined && (
                  <rect
                    className="was"
                    x="1"
                    y="18"
                    width={percent(one.previousCount, most * 1.02)}
                    height="6"
                  />
                )}
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Change = ({ of: { count, previousCount } }: { of: StatusCount }): ReactElement => {
  if (previousCount === undefined) return <>–</>
  if (count === previousCount) return <span className="soft">tetap</span>
  const isMore = count > previousCount
  return (
    <span className={isMore ? 'up' : 'down'}>
      {Math.abs(count - previousCount)}
      <span className="sr-only">{isMore ? ' bertambah' : ' berkurang'}</span>
    </span>
  )
}

const percent = (part: number, whole: number): string =>
  `${Math.round((part / whole) * 1000) / 10}%`
