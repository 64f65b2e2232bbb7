import type { ReactElement } from 'react'

import type { Link } from '../contract/values'
import { Icon } from './Icon'
import { noBreak } from './noBreak'

/** The official number of a person in office. */
export const OfficialPhone = ({ phone, about }: { phone: Link; about: string }): ReactElement => (
  <a className={`official-phone ${noBreak(phone.label) ?? ''}`} href={phone.href}>
    <Icon name="phone" /> <span className="sr-only">Telepon {about}:</span> {phone.label}
  </a>
)
