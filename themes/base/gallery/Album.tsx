import type { ReactElement } from 'react'

import { Back } from '../../bricks/Back'
import { PageHead } from '../../bricks/PageHead'
import { Photo } from '../../bricks/Photo'
import type { AlbumView } from '../../contract/gallery'
import type { SlotProps } from '../../contract/slots'

/** The photos of an album; each leads to its largest size. */
export const Album = ({ view, slots }: SlotProps<AlbumView>): ReactElement => (
  <>
    <PageHead
      kicker={
        <>
          <time dateTime={view.date.iso}>{view.date.text}</time> · {view.countText}
        </>
      }
      title={view.title}
      lead={view.lead}
    />
    {view.photos.length > 0 ? (
      <ul className="photos">
        {view.photos.map(({ image, caption, fullHref }, at) => (
          <li key={fullHref}>
            <figure>
              <a href={fullHref}>
                <Photo
                  image={{ ...image, alt: image.alt || (caption ?? `Foto ${at + 1}`) }}
                  className={undefined}
                  sizes="(min-width: 40em) 18rem, 92vw"
                  isLazy={at > 1}
                />
              </a>
              {caption && <figcaption>{caption}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
    ) : (
      <slots.EmptyState
        view={{ title: 'Belum ada foto', text: 'Foto album ini belum diunggah.', link: undefined }}
        slots={slots}
      />
    )}
    <Back link={view.back} />
  </>
)
