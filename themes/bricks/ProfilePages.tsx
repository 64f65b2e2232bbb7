import type { ReactElement } from 'react'

import type { ProfilePage } from '../contract/profile'
import { Head } from './Head'

/** Pages about the village, such as its history. */
export const ProfilePages = ({ pages }: { pages: ProfilePage[] }): ReactElement => (
  <section aria-labelledby="halaman">
    <Head id="halaman" title="Baca juga" more={undefined} />
    <ul className="rows">
      {pages.map(({ label, href, summary }) => (
        <li className="row" key={href}>
          <a className="row-name" href={href}>
            {label}
          </a>
          {summary && <span className="meta">{summary}</span>}
        </li>
      ))}
    </ul>
  </section>
)
