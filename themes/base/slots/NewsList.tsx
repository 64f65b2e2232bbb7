import type { ReactElement } from 'react'
import type { SlotProps } from '../../contract/slots'
import type { NewsListView } from '../../contract/views/NewsListView'
import { Head } from '../parts/Head'
import { PageHead } from '../parts/PageHead'
import { Story } from '../parts/Story'

/** News by month. The newest month leads with its first item when that has a photo. */
export const NewsList = ({ view, slots }: SlotProps<NewsListView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={view.lead} />
    {view.groups.map(({ title, items }, group) => {
      const hasLead = group === 0 && items.length > 2 && items[0]?.photo !== undefined
      return (
        <section
          className={group > 0 ? 'part' : undefined}
          key={title}
          aria-labelledby={`bulan-${group}`}
        >
          <Head id={`bulan-${group}`} title={title} more={undefined} />
          <ul className={hasLead ? 'stories stories-wide' : 'stories stories-grid'}>
            {items.map((card, at) => (
              <Story
                key={card.href}
                card={card}
                isLead={hasLead && at === 0}
                isLazy={group > 0 || at > 1}
              />
            ))}
          </ul>
        </section>
      )
    })}
    {view.groups.length === 0 && view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
    {view.pagination && <slots.Pagination view={view.pagination} slots={slots} />}
  </>
)
