import type { ReactElement } from 'react'

import type { InfoView } from '../../contract/messages'
import type { SlotProps } from '../../contract/slots'

/** A short answer in words and shape, then the ways on. */
export const InfoPage = ({ view }: SlotProps<InfoView>): ReactElement => (
  <div className={view.tone === 'plain' ? 'verdict' : `verdict verdict-${view.tone}`}>
    <h1>{view.title}</h1>
    <p>{view.text}</p>
    {view.links.length > 0 && (
      <ul className="plain">
        {view.links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    )}
  </div>
)
