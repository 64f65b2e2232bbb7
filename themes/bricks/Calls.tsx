import type { ReactElement } from 'react'

import type { CallRow } from '../contract/contact'
import { Icon } from './Icon'
import { noBreak } from './noBreak'

/** Whom to call for what; without a number one goes to the office. */
export const Calls = ({ calls }: { calls: CallRow[] }): ReactElement => (
  <ul className="people">
    {calls.map(({ need, who, call, isEmergency }) => (
      <li className="contact" key={`${need}${who}`}>
        <div>
          <p className="contact-need">{need}</p>
          <p className="meta">{who}</p>
        </div>
        {call ? (
          <a
            className={['contact-call', isEmergency && 'contact-alarm', noBreak(call.label)]
              .filter(Boolean)
              .join(' ')}
            href={call.href}
          >
            <Icon name="phone" /> <span className="sr-only">Telepon untuk {need}:</span>{' '}
            {call.label}
          </a>
        ) : (
          <span className="soft">Di kantor desa</span>
        )}
      </li>
    ))}
  </ul>
)
