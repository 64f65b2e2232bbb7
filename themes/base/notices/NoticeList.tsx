import type { ReactElement } from 'react'

import { Head } from '../../bricks/Head'
import { Notices } from '../../bricks/Notices'
import { PageHead } from '../../bricks/PageHead'
import type { NoticeListView } from '../../contract/notices'
import type { SlotProps } from '../../contract/slots'

/** Announcements in force, then those that are over. */
export const NoticeList = ({ view, slots }: SlotProps<NoticeListView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={view.lead} />
    {view.current.length > 0 && (
      <section aria-labelledby="berlaku">
        <Head id="berlaku" title="Sedang berlaku" more={undefined} />
        <Notices rows={view.current} />
      </section>
    )}
    {view.past.length > 0 && (
      <section
        className={view.current.length > 0 ? 'part past' : 'past'}
        aria-labelledby="berakhir"
      >
        <Head id="berakhir" title="Sudah berakhir" more={undefined} />
        <Notices rows={view.past} />
      </section>
    )}
    {view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
    {view.pagination && <slots.Pagination view={view.pagination} slots={slots} />}
  </>
)
