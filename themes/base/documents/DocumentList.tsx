import type { ReactElement } from 'react'

import { Documents } from '../../bricks/Documents'
import { Filters } from '../../bricks/Filters'
import { Finder } from '../../bricks/Finder'
import { Head } from '../../bricks/Head'
import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import type { DocumentListView } from '../../contract/documents'
import type { SlotProps } from '../../contract/slots'

/** Public information and legal products, narrowed by kind, class and year. */
export const DocumentList = ({ view, slots }: SlotProps<DocumentListView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={view.lead} />
    <Finder finder={view.finder} label="Cari dokumen" />
    <Filters groups={view.filters} />
    <section aria-labelledby="hasil">
      <Head id="hasil" title={view.resultText} more={undefined} />
      {view.rows.length > 0 && <Documents rows={view.rows} />}
      {view.rows.length === 0 && view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
    </section>
    {view.pagination && <slots.Pagination view={view.pagination} slots={slots} />}
    <p className="note part">
      <Icon name="info" /> <span>{view.requestText}</span>
    </p>
  </>
)
