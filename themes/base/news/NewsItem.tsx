import type { ReactElement } from 'react'

import { ArticleFoot } from '../../bricks/ArticleFoot'
import { Head } from '../../bricks/Head'
import { PageHead } from '../../bricks/PageHead'
import { Photo } from '../../bricks/Photo'
import { SafeHtmlBody } from '../../bricks/SafeHtmlBody'
import type { NewsItemView } from '../../contract/news'
import type { SlotProps } from '../../contract/slots'

/** One news item with a few others beside it. */
export const NewsItem = ({ view, slots }: SlotProps<NewsItemView>): ReactElement => (
  <div className="with-aside">
    <article className="article">
      <PageHead
        kicker={
          <>
            {view.category && `${view.category} · `}
            <time dateTime={view.date.iso}>{view.date.text}</time>
          </>
        }
        title={view.title}
        lead={view.lead}
      />
      {view.photo && (
        <figure className="photo">
          <Photo
            image={view.photo.image}
            className={undefined}
            sizes="(min-width: 46em) 42rem, 92vw"
            isLazy={false}
          />
          {view.photo.caption && <figcaption>{view.photo.caption}</figcaption>}
        </figure>
      )}
      <SafeHtmlBody html={view.body} />
      <ArticleFoot view={view} />
    </article>
    {view.related.length > 0 && (
      <aside className="side" aria-labelledby="berita-lain">
        <Head id="berita-lain" title="Berita lain" more={undefined} />
        <ul className="stories">
          {view.related.map((card) => (
            <slots.NewsListItem
              key={card.href}
              view={{ card, isLead: false, isLazy: true }}
              slots={slots}
            />
          ))}
        </ul>
      </aside>
    )}
  </div>
)
