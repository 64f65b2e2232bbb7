import type { ReactElement } from 'react'

import { Photo } from '../../bricks/Photo'
import type { NewsListItemView } from '../../contract/news'
import type { SlotProps } from '../../contract/slots'

/** A news item in a list: a round photo like a port, or for the leading one a whole hull. */
export const NewsListItem = ({
  view: { card, isLead, isLazy },
}: SlotProps<NewsListItemView>): ReactElement => {
  const classes = ['catch', isLead ? 'catch-lead' : '', card.photo ? '' : 'catch-bare']
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      {card.photo && (
        <Photo
          image={card.photo}
          className="catch-photo"
          sizes={isLead ? '(min-width: 64em) 44rem, 92vw' : '7rem'}
          isLazy={isLazy}
        />
      )}
      <div className="catch-text">
        <h3>
          <a href={card.href}>{card.title}</a>
        </h3>
        <p className="meta">
          <time dateTime={card.date.iso}>{card.date.text}</time>
          {[card.category, card.villageText].filter(Boolean).map((text) => (
            <span key={text}> · {text}</span>
          ))}
        </p>
        {card.summary && <p className="catch-sum">{card.summary}</p>}
      </div>
    </li>
  )
}
