import type { ReactElement } from 'react'

import type { IndexHistory } from '../contract/village-index'
import { Head } from './Head'
import { LineChart } from './LineChart'
import { YearsTable } from './YearsTable'

/** An older scheme: its own line and its own table, never on the axis of another. */
export const IndexYears = ({
  history,
  id,
}: {
  history: IndexHistory
  id: string
}): ReactElement => (
  <section className="part" aria-labelledby={id}>
    <Head id={id} title={history.title} more={undefined} />
    <div className="halves">
      <figure className="chart">
        <LineChart history={history} id={id} />
      </figure>
      <YearsTable history={history} />
    </div>
  </section>
)
