import type { ReactElement } from 'react'

import type { NoticeRow } from '../contract/notices'

/** Announcements as a list of rows. */
export const Notices = ({ rows }: { rows: NoticeRow[] }): ReactElement => (
  <ul className="rows">
    {rows.map(({ title, href, periodText, fromText, isUrgent }) => (
      <li className={isUrgent ? 'row row-urgent' : 'row'} key={href}>
        <a className="row-name" href={href}>
          {title}
        </a>
        <span className="meta">
          {[isUrgent && 'Darurat', fromText, periodText].filter(Boolean).join(' · ')}
        </span>
      </li>
    ))}
  </ul>
)
