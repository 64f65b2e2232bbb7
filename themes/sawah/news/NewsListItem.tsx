import type { ReactElement } from 'react'

import { Photo } from '../../bricks/Photo'
import type { NewsListItemView } from '../../contract/news'
import type { SlotProps } from '../../contract/slots'

/** A headline in a list, its photo small beside it; the one that leads has a plate of its own. */
export const NewsListItem = ({
  view: { card, isLead, isLazy },
}: SlotProps<NewsListItemView>): ReactElement => (
  <li
    className={['item', isLead ? 'item-lead' : '', card.photo ? '' : 'item-bare']
      .filter(Boolean)
      .join(' ')}
  >
    {card.photo && (
      <Photo
        image={card.photo}
        className="item-photo"
        sizes={isLead ? '(min-width: 48em) 20rem, 38vw' : '5rem'}
        isLazy={isLazy}
      />
    )}
    <h3>
      <a href={card.href}>{card.title}</a>
    </h3>
    <p className="meta">
      <time dateTime={card.date.iso}>{card.date.text}</time>
      {[card.category, card.villageText].filter(Boolean).map((text) => (
        <span key={text}> · {text}</span>
      ))}
    </p>
    {card.summary && <p className="item-sum">{card.summary}</p>}
  </li>
)
