import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Head } from './Head'
import { Icon } from './Icon'
import { Photo } from './Photo'

/** What the village's enterprise sells. */
export const HomeUnits = ({ view }: SlotProps<VillageHomeView>): ReactElement => (
  <section className="market" aria-labelledby="usaha">
    <Head id="usaha" title="Dari BUM Desa" more={view.unitsMore} />
    <ul className="goods">
      {view.units.map(({ title, href, text, hint, photo }) => (
        <li className="good" key={href}>
          {photo ? (
            <Photo
              image={photo}
              className="good-photo"
              sizes="(min-width: 40em) 14rem, 45vw"
              isLazy
            />
          ) : (
            <div className="good-photo good-blank">
              <Icon name="grid" />
            </div>
          )}
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <p>
            {text && <b>{text}</b>} {hint && <span className="meta">{hint}</span>}
          </p>
        </li>
      ))}
    </ul>
  </section>
)
