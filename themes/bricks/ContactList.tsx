import type { ReactElement } from 'react'

import type { ContactView } from '../contract/frame'
import { noBreak } from './noBreak'

/** Address, hours and ways to reach an office. */
export const ContactList = ({ contact }: { contact: ContactView }): ReactElement => {
  const { addressLines, hoursLines, phone, whatsapp, email } = contact
  return (
    <>
      {addressLines.length > 0 && (
        <address>
          <Lines of={addressLines} />
        </address>
      )}
      {hoursLines.length > 0 && (
        <p>
          <Lines of={hoursLines} />
        </p>
      )}
      {(phone ?? whatsapp ?? email) && (
        <ul className="plain">
          {phone && (
            <li>
              <a className={noBreak(phone.label)} href={phone.href}>
                Telepon {phone.label}
              </a>
            </li>
          )}
          {whatsapp && (
            <li>
              <a className={noBreak(whatsapp.label)} href={whatsapp.href}>
                WhatsApp {whatsapp.label}
              </a>
            </li>
          )}
          {email && (
            <li>
              <a href={email.href}>{email.label}</a>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

const Lines = ({ of }: { of: string[] }): ReactElement => (
  <>
    {of.map((line, at) => (
      <span key={at}>
        {at > 0 && <br />}
        {line}
      </span>
    ))}
  </>
)
