import type { ReactElement } from 'react'

import type { ReachView } from '../contract/frame'
import { Icon } from './Icon'
import { noBreak } from './noBreak'

/** The contact strip: a line of its own on a phone, beside the name plate on a wide screen. */
export const Reach = ({ reach }: { reach: ReachView }): ReactElement => (
  <div className="reach">
    {reach.hours && (
      <p className="reach-hours">
        <Icon name="clock" />
        <span>
          <span className={noBreak(reach.hours.days)}>Buka {reach.hours.days}</span>{' '}
          <b className={noBreak(reach.hours.time)}>{reach.hours.time}</b>
        </span>
      </p>
    )}
    {reach.phone && (
      <a className={`reach-link ${noBreak(reach.phone.label) ?? ''}`} href={reach.phone.href}>
        <Icon name="phone" />{' '}
        <span>
          Telepon <span className="reach-number">{reach.phone.label}</span>
        </span>
      </a>
    )}
    {reach.whatsapp && (
      <a className="reach-link nobr" href={reach.whatsapp.href}>
        <Icon name="chat" /> <span>WhatsApp</span>
      </a>
    )}
  </div>
)
