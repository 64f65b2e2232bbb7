import type { ReactElement } from 'react'

import type { IndexHistory } from '../contract/village-index'

/** The years of one scheme in figures, the twin of the line. Scrolls in its own named region. */
export const YearsTable = ({ history }: { history: IndexHistory }): ReactElement => (
  <section className="table-wrap" aria-label={`Tabel ${history.title}`} tabIndex={0}>
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Tahun</th>
          {history.columns.map(({ short, long }) => (
            <th scope="col" className="num" key={short}>
              <abbr title={long}>{short}</abbr>
            </th>
          ))}
          <th scope="col" className="num">
            {history.schemeShort}
          </th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {history.years.map(({ yearText, cells, text, status }, at) => (
          <tr key={yearText} className={at === history.years.length - 1 ? 'now' : undefined}>
            <th scope="row">{yearText}</th>
            {cells.map((cell, column) => (
              <td className="num" key={column}>
                {cell}
              </td>
            ))}
            <td className="num">{text}</td>
            <td>{status.label}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
