import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Albums } from './Albums'
import { Head } from './Head'

/** The newest albums. */
export const HomeGallery = ({ view }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="gallery" aria-labelledby="galeri">
    <Head id="galeri" title="Galeri" more={view.galleryMore} />
    <Albums albums={view.gallery} level={3} />
  </section>
)
