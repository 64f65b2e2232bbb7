import type { ReactElement } from 'react'

import type { BudgetRow, BudgetTable } from '../contract/budget'

/** Plan and realisation in figures, with their sum. */
export const PlanTable = ({ table }: { table: BudgetTable }): ReactElement => (
  <section className="table-wrap" aria-label={`Tabel ${table.title}`} tabIndex={0}>
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Uraian</th>
          <th scope="col" className="num">
            Anggaran
          </th>
          <th scope="col" className="num">
            Realisasi
          </th>
          <th scope="col" className="num">
            <abbr title="Realisasi terhadap anggaran">%</abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Row key={row.label} row={row} className={undefined} />
        ))}
        <Row row={table.total} className="total" />
      </tbody>
    </table>
  </section>
)

const Row = ({
  row,
  className,
}: {
  row: BudgetRow
  className: string | undefined
}): ReactElement => (
  <tr className={className}>
    <th scope="row">{row.label}</th>
    <td className="num">{row.planText}</td>
    <td className="num">{row.actualText}</td>
    <td className="num">{row.shareText}</td>
  </tr>
)
