import type { ReactElement } from 'react'

import type { Link } from '../contract/values'
import { Icon } from './Icon'

/** A file to download; `about` names the document where several links read alike. */
export const FileLink = ({
  link,
  about,
}: {
  link: Link
  about: string | undefined
}): ReactElement => (
  <a className="file" href={link.href}>
    <Icon name="download" />{' '}
    <span>
      {link.label}
      {about && <span className="sr-only">: {about}</span>}
    </span>
  </a>
)
