import type { ReactElement } from 'react'

import type { NoticeRow } from '../contract/notices'
import { Icon } from './Icon'

/** Announcements pinned to the top of a home page: who says it, what, until when. */
export const Pins = ({ rows }: { rows: NoticeRow[] }): ReactElement => (
  <ul className="pins">
    {rows.map(({ title, href, periodText, fromText, isUrgent }) => (
      <li className={isUrgent ? 'note note-urgent' : 'note'} key={href}>
        <Icon name={isUrgent ? 'alert' : 'megaphone'} />
        <span>
          <b>{isUrgent ? 'Darurat' : (fromText ?? 'Pengumuman')}:</b> <a href={href}>{title}</a>{' '}
          <span className="meta">{periodText}</span>
        </span>
      </li>
    ))}
  </ul>
)
