import type { ReactElement } from 'react'

import type { BudgetTable } from '../contract/budget'
import { Head } from './Head'
import { percent } from './percent'
import { PlanTable } from './PlanTable'

/** Plan and realisation: one bar a row against the largest plan, the same figures in a table. */
export const PlanBars = ({ table }: { table: BudgetTable }): ReactElement => (
  <section className="part" aria-labelledby={table.anchor}>
    <Head id={table.anchor} title={table.title} more={undefined} />
    <p>{table.sentence}</p>
    <p className="key" aria-hidden="true">
      <span>Anggaran</span> <span className="key-fill">Realisasi</span>
    </p>
    <ul className="bars bars-plan">
      {table.rows.map(({ label, planText, actualText, shareText, share, weight }) => (
        <li className="bar" key={label}>
          <span>{label}</span> <span className="bar-value">{planText}</span>
          <svg className="bar-track" aria-hidden="true">
            <rect className="bar-plan" width={percent(weight)} height="100%" />
            <rect className="bar-fill" width={percent(weight * share)} height="100%" />
          </svg>
          <span className="meta">
            Realisasi {actualText} ({shareText})
          </span>
        </li>
      ))}
    </ul>
    <details className="more-box">
      <summary>Lihat angkanya sebagai tabel</summary>
      <PlanTable table={table} />
    </details>
  </section>
)
