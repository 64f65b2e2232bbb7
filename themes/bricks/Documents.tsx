import type { ReactElement } from 'react'

import type { DocumentRow } from '../contract/documents'
import { FileLink } from './FileLink'

/** Documents as rows: title, what kind it is, the file. */
export const Documents = ({ rows }: { rows: DocumentRow[] }): ReactElement => (
  <ul className="docs">
    {rows.map(({ title, href, kindText, classText, download }) => (
      <li className="doc" key={href}>
        <div>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p className="meta">
            {kindText} · {classText}
          </p>
        </div>
        {download && <FileLink link={download} about={title} />}
      </li>
    ))}
  </ul>
)
