import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Head } from './Head'

/** The newest news, or word that there is none yet. */
export const HomeNews = ({ view, slots }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="news" aria-labelledby="kabar">
    <Head id="kabar" title="Kabar terbaru" more={view.newsMore} />
    {view.news.length > 0 && (
      <ul className="stories">
        {view.news.map((card, at) => (
          <slots.NewsListItem
            key={card.href}
            view={{ card, isLead: at === 0, isLazy: at > 0 }}
            slots={slots}
          />
        ))}
      </ul>
    )}
    {view.news.length === 0 && view.newsEmpty && (
      <slots.EmptyState view={view.newsEmpty} slots={slots} />
    )}
  </section>
)
