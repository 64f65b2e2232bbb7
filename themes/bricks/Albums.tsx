import type { ReactElement } from 'react'

import type { AlbumCard } from '../contract/gallery'
import { Icon } from './Icon'
import { Photo } from './Photo'

/** Albums as a grid of first photos. */
export const Albums = ({ albums, level }: { albums: AlbumCard[]; level: 2 | 3 }): ReactElement => {
  const Heading = `h${level}` as const
  return (
    <ul className="albums">
      {albums.map(({ title, href, date, countText, photo }) => (
        <li className="album" key={href}>
          {photo ? (
            <Photo
              image={photo}
              className="album-photo"
              sizes="(min-width: 40em) 18rem, 45vw"
              isLazy
            />
          ) : (
            <div className="album-photo album-blank">
              <Icon name="photo" />
            </div>
          )}
          <Heading className="album-name">
            <a href={href}>{title}</a>
          </Heading>
          <p className="meta">
            <time dateTime={date.iso}>{date.text}</time> · {countText}
          </p>
        </li>
      ))}
    </ul>
  )
}
