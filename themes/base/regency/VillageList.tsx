import type { ReactElement } from 'react'

import { Filters } from '../../bricks/Filters'
import { Finder } from '../../bricks/Finder'
import { Head } from '../../bricks/Head'
import { PageHead } from '../../bricks/PageHead'
import { StatusBadge } from '../../bricks/StatusBadge'
import type { VillageListView } from '../../contract/regency'
import type { SlotProps } from '../../contract/slots'

/** Villages found, each with its district, since names repeat. */
export const VillageList = ({ view, slots }: SlotProps<VillageListView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={undefined} />
    <Finder finder={view.finder} label="Cari desa atau kecamatan" />
    <Filters groups={view.filters} />
    <section className={view.filters.length > 0 ? undefined : 'part'} aria-labelledby="hasil">
      <Head id="hasil" title={view.resultText} more={undefined} />
      {view.statusText && view.rows.length > 0 && <p className="small">{view.statusText}</p>}
      {view.rows.length > 0 && (
        <ul className="rows">
          {view.rows.map(({ name, href, district, status, scoreText }) => (
            <li className="row" key={href}>
              <span>
                <a className="row-name" href={href}>
                  {name}
                </a>{' '}
                <span className="soft">{district}</span>
              </span>
              {status && (
                <span>
                  <StatusBadge status={status} /> <span className="soft">{scoreText}</span>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.rows.length === 0 && view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
    </section>
    {view.pagination && <slots.Pagination view={view.pagination} slots={slots} />}
  </>
)
