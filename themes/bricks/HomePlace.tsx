import type { ReactElement } from 'react'

import type { VillageHomeView } from '../contract/home'
import type { SlotProps } from '../contract/slots'
import { Counts } from './Counts'
import { Photo } from './Photo'

/** The village head and a few facts, on one panel. */
export const HomePlace = ({
  view: { head, headText, facts, profileMore },
}: SlotProps<VillageHomeView>): ReactElement => (
  <section className="place panel" aria-labelledby="tentang">
    {head ? (
      <div className="place-head">
        {head.photo && <Photo image={head.photo} className="place-face" sizes="5.5rem" isLazy />}
        <div>
          <h2 id="tentang">{head.name ?? head.role}</h2>
          <p>{[head.role, head.termText].filter(Boolean).join(', ')}</p>
          {headText && <p>{headText}</p>}
          {profileMore && (
            <p>
              <a className="more" href={profileMore.href}>
                {profileMore.label}
              </a>
            </p>
          )}
        </div>
      </div>
    ) : (
      <h2 id="tentang">Desa dalam angka</h2>
    )}
    {facts.length > 0 && <Counts facts={facts} />}
  </section>
)
