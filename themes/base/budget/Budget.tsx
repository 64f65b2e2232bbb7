import type { ReactElement } from 'react'

import { Activities } from '../../bricks/Activities'
import { FileLink } from '../../bricks/FileLink'
import { Filters } from '../../bricks/Filters'
import { Head } from '../../bricks/Head'
import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import { PlanBars } from '../../bricks/PlanBars'
import type { BudgetView } from '../../contract/budget'
import type { SlotProps } from '../../contract/slots'

/** The village's money in a year: where it comes from, what it is spent on, who carries it out. */
export const Budget = ({ view, slots }: SlotProps<BudgetView>): ReactElement => {
  const files = [view.document, view.csv].filter((link) => link !== undefined)
  return (
    <>
      <PageHead kicker={undefined} title={view.title} lead={view.lead} />
      {view.years && <Filters groups={[view.years]} />}
      {view.facts.length > 0 && (
        <dl className="facts">
          {view.facts.map(({ label, value }) => (
            <div className="fact" key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
      {view.tables.map((table) => (
        <PlanBars key={table.anchor} table={table} />
      ))}
      {view.activities.length > 0 && (
        <section className="part" aria-labelledby="kegiatan">
          <Head id="kegiatan" title="Kegiatan dan pelaksananya" more={undefined} />
          <Activities rows={view.activities} />
        </section>
      )}
      <section className="part" aria-labelledby="dasar">
        <Head id="dasar" title="Dokumen dan pengaduan" more={undefined} />
        {files.length > 0 && (
          <ul className="files">
            {files.map((link) => (
              <li key={link.href}>
                <FileLink link={link} about={undefined} />
              </li>
            ))}
          </ul>
        )}
        {view.note && <p className="measure">{view.note}</p>}
        <p className="note">
          <Icon name="info" /> <span>{view.complaintText}</span>
        </p>
        {view.sourceText && <p className="small">{view.sourceText}</p>}
      </section>
    </>
  )
}
