import type { ReactElement } from 'react'

import { Photo } from '../../bricks/Photo'
import type { NewsListItemView } from '../../contract/news'
import type { SlotProps } from '../../contract/slots'

/** A news item in a list. The first of a list may lead: larger photo on top, summary shown. */
export const NewsListItem = ({
  view: { card, isLead, isLazy },
}: SlotProps<NewsListItemView>): ReactElement => {
  const classes = ['story', isLead ? 'story-lead' : '', card.photo ? '' : 'story-bare']
  const about = [card.category, card.villageText].filter(Boolean)
  return (
    <li className={classes.filter(Boolean).join(' ')}>
      {card.photo && (
        <Photo
          image={card.photo}
          className="story-photo"
          sizes={isLead ? '(min-width: 64em) 34rem, 92vw' : '9rem'}
          isLazy={isLazy}
        />
      )}
      <div>
        <h3>
          <a href={card.href}>{card.title}</a>
        </h3>
        <p className="meta">
          <time dateTime={card.date.iso}>{card.date.text}</time>
          {about.map((text) => (
            <span key={text}> · {text}</span>
          ))}
        </p>
        {card.summary && <p className="story-sum">{card.summary}</p>}
      </div>
    </li>
  )
}
