import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Pins } from './Pins'

/** Announcements in force. */
export const HomeNotices = ({ view }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="notices" aria-labelledby="pengumuman">
    <h2 className="sr-only" id="pengumuman">
      Pengumuman
    </h2>
    <Pins rows={view.notices} />
  </section>
)
