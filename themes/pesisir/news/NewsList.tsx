import type { ReactElement } from 'react'

import { Filters } from '../../bricks/Filters'
import { Head } from '../../bricks/Head'
import { PageHead } from '../../bricks/PageHead'
import type { NewsListView } from '../../contract/news'
import type { SlotProps } from '../../contract/slots'

/**
 * News by month, in columns of round photos; the newest item with a photo leads across the page.
 */
export const NewsList = ({ view, slots }: SlotProps<NewsListView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={view.lead} />
    <Filters groups={view.filters} />
    {view.groups.map(({ title, items }, group) => {
      const leads = group === 0 && items[0]?.photo !== undefined
      return (
        <section className="month" key={title} aria-labelledby={`bulan-${group}`}>
          <Head id={`bulan-${group}`} title={title} more={undefined} />
          <ul className="stories">
            {items.map((card, at) => (
              <slots.NewsListItem
                key={card.href}
                view={{ card, isLead: leads && at === 0, isLazy: group > 0 || at > 1 }}
                slots={slots}
              />
            ))}
          </ul>
        </section>
      )
    })}
    {view.groups.length === 0 && view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
    {view.pagination && <slots.Pagination view={view.pagination} slots={slots} />}
    {view.archive.length > 0 && (
      <nav className="part" aria-labelledby="arsip">
        <Head id="arsip" title="Arsip per bulan" more={undefined} />
        <ul className="chips">
          {view.archive.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </>
)
