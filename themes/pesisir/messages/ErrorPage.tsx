import type { ReactElement } from 'react'

import { Icon } from '../../bricks/Icon'
import { PageHead } from '../../bricks/PageHead'
import type { ErrorView } from '../../contract/messages'
import type { SlotProps } from '../../contract/slots'
import { Boat } from '../bricks/Boat'

/** What went wrong, why, and the ports to go on from. */
export const ErrorPage = ({ view }: SlotProps<ErrorView>): ReactElement => (
  <div className="adrift">
    <Boat className="boat" />
    <PageHead kicker={`Kesalahan ${view.status}`} title={view.title} lead={view.explanation} />
    <section aria-labelledby="lanjut">
      <h2 id="lanjut">Lanjutkan ke</h2>
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
  </div>
)
