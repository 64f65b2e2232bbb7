import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Head } from './Head'
import { ShareBars } from './ShareBars'

/** The village's money in short. */
export const HomeBudget = ({ view }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="money" aria-labelledby="uang">
    <Head id="uang" title={view.budget?.title ?? ''} more={view.budget?.more} />
    {view.budget && (
      <>
        <p>
          <strong className="figure">{view.budget.amountText}</strong> {view.budget.sentence}
        </p>
        <ShareBars bars={view.budget.bars} />
      </>
    )}
  </section>
)
