import type { ReactElement } from 'react'

import type { IndexHistory } from '../contract/village-index'

const height = 280
/** Where the first and last year lie, in per cent: on the right stand the limits. */
const [first, last] = [12, 80]

/**
 * The years of one scheme as a line over the bands of status. Places across are per cent and down
 * are pixels, so the text keeps its size on every screen.
 */
export const LineChart = ({ history, id }: { history: IndexHistory; id: string }): ReactElement => {
  const { bands, years, thresholds } = history
  const from = bands[0]?.from ?? 0
  const to = bands.at(-1)?.to ?? 1
  const now = years.at(-1)?.status.rank
  const y = (value: number): number => Math.round(((to - value) / (to - from)) * height * 10) / 10
  const x = (at: number): string =>
    years.length === 1
      ? '50%'
      : `${Math.round((first + (at * (last - first)) / (years.length - 1)) * 10) / 10}%`
  return (
    <svg height={height + 24} role="img" aria-labelledby={`${id}-judul`}>
      <title id={`${id}-judul`}>{history.description}</title>
      {bands.map((band) => (
        <g key={band.rank}>
          <rect
            className={band.rank === now ? 'chart-band chart-band-now' : 'chart-band'}
            y={y(band.to)}
            width="100%"
            height={Math.max(0, y(band.from) - y(band.to))}
          />
          {y(band.from) - y(band.to) > 20 && (
            <text x="6" y={y(band.to) + 17}>
              {band.label}
            </text>
          )}
        </g>
      ))}
      {thresholds.map(({ value, text }) => (
        <g key={text}>
          <line className="chart-limit" x2="100%" y1={y(value)} y2={y(value)} />
          <text className="end" x="99%" y={y(value) - 5}>
            {text}
          </text>
        </g>
      ))}
      {years.slice(1).map((year, at) => (
        <line
          className="chart-line"
          key={year.yearText}
          x1={x(at)}
          y1={y(years[at]?.value ?? year.value)}
          x2={x(at + 1)}
          y2={y(year.value)}
        />
      ))}
      {years.map(({ yearText, value, text }, at) => {
        const isLast = at === years.length - 1
        const isBelow = !isLast && y(value) < height - 40
        return (
          <svg key={yearText} x={x(at)} y={y(value)} overflow="visible">
            <path
              className={isLast ? 'chart-now' : 'chart-dot'}
              d={isLast ? 'M0-9 9 0 0 9-9 0z' : 'M0-7 7 0 0 7-7 0z'}
            />
            <text className="mid value" y={isBelow ? 24 : -16}>
              {text}
            </text>
          </svg>
        )
      })}
      {years.map(({ yearText }, at) => (
        <text className="mid" key={yearText} x={x(at)} y={height + 19}>
          {yearText}
        </text>
      ))}
    </svg>
  )
}
