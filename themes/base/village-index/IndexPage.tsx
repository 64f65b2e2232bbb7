import type { ReactElement } from 'react'

import { Bars } from '../../bricks/Bars'
import { Head } from '../../bricks/Head'
import { Icon } from '../../bricks/Icon'
import { IndexYears } from '../../bricks/IndexYears'
import { Ladder } from '../../bricks/Ladder'
import { LineChart } from '../../bricks/LineChart'
import { PageHead } from '../../bricks/PageHead'
import { Scale } from '../../bricks/Scale'
import { YearsTable } from '../../bricks/YearsTable'
import type { SlotProps } from '../../contract/slots'
import type { IndexPageView } from '../../contract/village-index'

/** How the village stands, over the years, and what the index is made of. */
export const IndexPage = ({ view, slots }: SlotProps<IndexPageView>): ReactElement => {
  const {
    record,
    histories: [newest, ...older],
  } = view
  return (
    <>
      <PageHead kicker={record?.schemeName} title={view.title} lead={view.lead} />
      {record?.mismatchText && (
        <p className="note" role="note">
          <Icon name="alert" /> <span>{record.mismatchText}</span>
        </p>
      )}
      {!record && view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
      <div className="halves part">
        {record && (
          <section aria-labelledby="status">
            <Head id="status" title={`Status ${record.yearText}`} more={undefined} />
            <p>
              <strong className="figure">{record.scoreText}</strong> {record.sentence}
            </p>
            <Scale record={record} />
            <Ladder rungs={record.ladder} />
          </section>
        )}
        {newest && (
          <section aria-labelledby="garis">
            <Head id="garis" title={newest.title} more={undefined} />
            <figure className="chart">
              <LineChart history={newest} id="garis" />
              {record && <figcaption>{record.sourceText}</figcaption>}
            </figure>
          </section>
        )}
      </div>
      {record && record.dimensions.length > 0 && (
        <section className="part" aria-labelledby="unsur">
          <Head id="unsur" title="Unsur nilai" more={undefined} />
          <Bars dimensions={record.dimensions} />
        </section>
      )}
      {newest && (
        <section className="part" aria-labelledby="tabel">
          <Head id="tabel" title="Angka per tahun" more={undefined} />
          <YearsTable history={newest} />
        </section>
      )}
      {older.map((history, at) => (
        <IndexYears key={history.title} history={history} id={`skema-${at}`} />
      ))}
    </>
  )
}
