import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Head } from './Head'
import { Ladder } from './Ladder'

/** How the village stands on the index. */
export const HomeIndex = ({ view }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="index" aria-labelledby="indeks">
    <Head id="indeks" title="Indeks desa" more={view.index?.more} />
    {view.index && (
      <>
        <p>
          <strong className="figure">{view.index.status.label}</strong> {view.index.scoreText}.{' '}
          {view.index.sentence}
        </p>
        <Ladder rungs={view.index.ladder} />
      </>
    )}
  </section>
)
