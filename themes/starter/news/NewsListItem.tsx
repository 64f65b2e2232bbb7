import type { ReactElement } from 'react'

import { Photo } from '../../bricks/Photo'
import type { NewsListItemView } from '../../contract/news'
import type { SlotProps } from '../../contract/slots'

/** A news item as a card; the leading one of a list is wider and shows its summary. */
export const NewsListItem = ({
  view: { card, isLead, isLazy },
}: SlotProps<NewsListItemView>): ReactElement => (
  <li
    className={['card', isLead ? 'card-lead' : '', isLead && card.photo ? 'card-wide' : '']
      .join(' ')
      .trim()}
  >
    {card.photo && (
      <Photo
        image={card.photo}
        className="card-photo"
        sizes={isLead ? '(min-width: 40em) 28rem, 92vw' : '(min-width: 40em) 34rem, 92vw'}
        isLazy={isLazy}
      />
    )}
    <div>
      <h3>
        <a href={card.href}>{card.title}</a>
      </h3>
      <p className="meta">
        <time dateTime={card.date.iso}>{card.date.text}</time>
        {[card.category, card.villageText].filter(Boolean).map((text) => (
          <span key={text}> · {text}</span>
        ))}
      </p>
      {isLead && card.summary && <p>{card.summary}</p>}
    </div>
  </li>
)
