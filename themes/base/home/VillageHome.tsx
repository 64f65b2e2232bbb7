import type { ReactElement } from 'react'

import { Finder } from '../../bricks/Finder'
import { homeBands } from '../../bricks/homeBands'
import { homeSections } from '../../bricks/homeSections'
import { Photo } from '../../bricks/Photo'
import { startsWithTiles } from '../../bricks/startsWithTiles'
import type { VillageHomeView } from '../../contract/home'
import type { SlotProps } from '../../contract/slots'

/**
 * Home of a village: its sections in its own order, under the cover. Where the tiles come first,
 * their question is the largest line of the page and the greeting above it is small.
 */
export const VillageHome = ({ view, slots }: SlotProps<VillageHomeView>): ReactElement => (
  <div className={startsWithTiles(view) ? 'home home-do' : 'home'}>
    {view.cover && (
      <figure className="cover">
        <Photo image={view.cover.image} className={undefined} sizes="100vw" isLazy={false} />
        {view.cover.caption && <figcaption>{view.cover.caption}</figcaption>}
      </figure>
    )}
    <div className="start">
      <h1>{view.title}</h1>
      {view.lead && <p className="lead">{view.lead}</p>}
      {!view.sections.includes('tiles') && (
        <Finder finder={view.finder} label="Cari di situs ini" />
      )}
    </div>
    {homeBands(view.sections).map(({ kind, sections }) => (
      <div className={`band band-${kind}`} key={sections.join(' ')}>
        {sections.map((name) => {
          const Section = homeSections[name]
          return <Section key={name} view={view} slots={slots} />
        })}
      </div>
    ))}
  </div>
)
