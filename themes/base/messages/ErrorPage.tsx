import type { ReactElement } from 'react'

import { GapMotif } from '../../bricks/GapMotif'
import { Head } from '../../bricks/Head'
import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import type { ErrorView } from '../../contract/messages'
import type { SlotProps } from '../../contract/slots'

/** What went wrong, why, and the ways on. */
export const ErrorPage = ({ view }: SlotProps<ErrorView>): ReactElement => (
  <>
    <GapMotif />
    <PageHead kicker={`Kesalahan ${view.status}`} title={view.title} lead={view.explanation} />
    <section aria-labelledby="lanjut">
      <Head id="lanjut" title="Lanjutkan ke" more={undefined} />
      <ul className="tiles">
        {view.links.map(({ label, href }, at) => (
          <li key={href}>
            <a className="tile" href={href}>
              <Icon name={at === 0 ? 'home' : 'next'} />
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  </>
)
