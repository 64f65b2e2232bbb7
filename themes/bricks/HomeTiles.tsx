import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Finder } from './Finder'
import { Head } from './Head'
import { Tiles } from './Tiles'

/** What one can do here, with the search of the site. */
export const HomeTiles = ({ view }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="do" aria-labelledby="urus">
    <div className="do-ask">
      <Head id="urus" title={view.tilesTitle} more={undefined} />
      <Finder finder={view.finder} label="Cari di situs ini" />
    </div>
    <Tiles tiles={view.tiles} />
  </section>
)
