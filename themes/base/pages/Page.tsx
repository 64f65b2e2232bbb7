import type { ReactElement } from 'react'

import { Head } from '../../bricks/Head'
import { PageHead } from '../../bricks/PageHead'
import { SafeHtmlBody } from '../../bricks/SafeHtmlBody'
import type { PageView } from '../../contract/pages'
import type { SlotProps } from '../../contract/slots'

/** A village's own page with the pages beside it. */
export const Page = ({ view }: SlotProps<PageView>): ReactElement => (
  <div className="with-aside">
    <article className="article">
      <PageHead kicker={undefined} title={view.title} lead={view.lead} />
      <SafeHtmlBody html={view.body} />
      {view.updatedText && <p className="article-foot soft">Diperbarui {view.updatedText}.</p>}
    </article>
    {view.links.length > 0 && (
      <nav className="side" aria-labelledby="halaman-lain">
        <Head id="halaman-lain" title={view.linksTitle} more={undefined} />
        <ul className="rows">
          {view.links.map(({ label, href }) => (
            <li className="row" key={href}>
              <a className="row-name" href={href}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </div>
)
