import type { ReactElement } from 'react'

import { Finder } from '../../bricks/Finder'
import { homeSections } from '../../bricks/homeSections'
import { Photo } from '../../bricks/Photo'
import { startsWithTiles } from '../../bricks/startsWithTiles'
import type { VillageHomeView } from '../../contract/home'
import type { SlotProps } from '../../contract/slots'
import { bandsOf } from '../bricks/bandsOf'

/**
 * Home of a village: the sea behind the hull, then a band for every section, a wave between. Where
 * the tiles come first, their question is the largest line and the greeting above it is small.
 */
export const VillageHome = ({ view, slots }: SlotProps<VillageHomeView>): ReactElement => (
  <div className="home">
    {view.cover && (
      <figure className="cover">
        <Photo image={view.cover.image} className={undefined} sizes="100vw" isLazy={false} />
        {view.cover.caption && <figcaption>{view.cover.caption}</figcaption>}
      </figure>
    )}
    <div className={startsWithTiles(view) ? 'band band-start' : 'band band-start band-large'}>
      <h1>{view.title}</h1>
      {view.lead && <p className="lead">{view.lead}</p>}
      {!view.sections.includes('tiles') && (
        <Finder finder={view.finder} label="Cari di situs ini" />
      )}
    </div>
    {bandsOf(view.sections).map(({ sections, tone }) => (
      <div
        className={`band band-${tone} band-${sections.length} band-of-${sections[0]}`}
        key={sections[0]}
      >
        {sections.map((name) => {
          const Section = homeSections[name]
          return <Section key={name} view={view} slots={slots} />
        })}
      </div>
    ))}
  </div>
)
