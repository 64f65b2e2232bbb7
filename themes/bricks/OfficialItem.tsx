import type { ReactElement } from 'react'

import type { Official } from '../contract/profile'
import { Icon } from './Icon'
import { OfficialPhone } from './OfficialPhone'
import { Photo } from './Photo'

/** A person in office, or the empty seat. */
export const OfficialItem = ({
  official,
  isHead,
}: {
  official: Official
  isHead: boolean
}): ReactElement => {
  const { name, role, termText, duty, phone, photo } = official
  return (
    <li className={isHead ? 'official official-head' : 'official'}>
      {photo ? (
        <Photo
          image={photo}
          className="official-photo"
          sizes={isHead ? '18rem' : '11rem'}
          isLazy={!isHead}
        />
      ) : (
        <div className="official-photo official-blank">
          <Icon name="person" />
        </div>
      )}
      <div>
        <h3>{name ?? 'Belum terisi'}</h3>
        <p className="official-role">{[role, termText].filter(Boolean).join(', ')}</p>
        {duty && <p>{duty}</p>}
        {phone && <OfficialPhone phone={phone} about={name ?? role} />}
      </div>
    </li>
  )
}
