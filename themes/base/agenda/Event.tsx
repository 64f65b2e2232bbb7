import type { ReactElement } from 'react'

import { Back } from '../../bricks/Back'
import { Facts } from '../../bricks/Facts'
import { Head } from '../../bricks/Head'
import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import { Photo } from '../../bricks/Photo'
import { SafeHtmlBody } from '../../bricks/SafeHtmlBody'
import { Share } from '../../bricks/Share'
import type { EventView } from '../../contract/agenda'
import type { SlotProps } from '../../contract/slots'

/** One event: when and where first, then what it is about. */
export const Event = ({ view, slots }: SlotProps<EventView>): ReactElement => (
  <div className="with-aside">
    <article className="article">
      <PageHead
        kicker={<time dateTime={view.when.iso}>{view.when.text}</time>}
        title={view.title}
        lead={undefined}
      />
      {view.stateText && (
        <p
          className={view.isCancelled ? 'note note-off state-line' : 'note state-line'}
          role="note"
        >
          <Icon name={view.isCancelled ? 'alert' : 'clock'} /> <b>{view.stateText}</b>
        </p>
      )}
      {view.facts.length > 0 && (
        <div className="event-facts">
          <Facts facts={view.facts} />
        </div>
      )}
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
      {view.body && <SafeHtmlBody html={view.body} />}
      <footer className="article-foot">
        {!view.isCancelled && (
          <p>
            <a className="button button-quiet" href={view.calendar.href}>
              <Icon name="calendar" /> {view.calendar.label}
            </a>
          </p>
        )}
        <Share links={view.share} />
        <Back link={view.back} />
      </footer>
    </article>
    {view.others.length > 0 && (
      <aside className="side" aria-labelledby="acara-lain">
        <Head id="acara-lain" title="Acara lain" more={undefined} />
        <ul className="events">
          {view.others.map((event) => (
            <slots.EventListItem key={event.href} view={event} slots={slots} />
          ))}
        </ul>
      </aside>
    )}
  </div>
)
