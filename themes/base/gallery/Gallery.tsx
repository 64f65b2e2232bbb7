import type { ReactElement } from 'react'

import { Albums } from '../../bricks/Albums'
import { PageHead } from '../../bricks/PageHead'
import type { GalleryView } from '../../contract/gallery'
import type { SlotProps } from '../../contract/slots'

/** All albums, newest first. */
export const Gallery = ({ view, slots }: SlotProps<GalleryView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={view.lead} />
    {view.albums.length > 0 && <Albums albums={view.albums} level={2} />}
    {view.albums.length === 0 && view.empty && <slots.EmptyState view={view.empty} slots={slots} />}
    {view.pagination && <slots.Pagination view={view.pagination} slots={slots} />}
  </>
)
