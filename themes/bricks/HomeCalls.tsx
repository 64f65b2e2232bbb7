import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Calls } from './Calls'
import { Head } from './Head'

/** Whom to call for what; only official numbers. */
export const HomeCalls = ({ view }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="who" aria-labelledby="hubungi">
    <Head id="hubungi" title="Hubungi siapa?" more={view.callsMore} />
    <Calls calls={view.calls} />
  </section>
)
