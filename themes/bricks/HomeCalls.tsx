import type { ReactElement } from 'react'
import type { SlotProps } from '../contract/slots'
import type { VillageHomeView } from '../contract/views/VillageHomeView'
import { Calls } from './Calls'
import { Head } from './Head'

/** Whom to call for what; only official numbers. */
export const HomeCalls = ({ view }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="who" aria-labelledby="hubungi">
    <Head id="hubungi" title="Hubungi siapa?" more={view.callsMore} />
    <Calls calls={view.calls} />
  </section>
)
