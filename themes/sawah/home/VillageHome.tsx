import { Fragment, type ReactElement } from 'react'

import { homeSections } from '../../bricks/homeSections'
import type { HomeSection, VillageHomeView } from '../../contract/home'
import type { SlotProps } from '../../contract/slots'
import { Cover } from '../bricks/Cover'
import { terracesOf } from '../terracesOf'

/**
 * Home of a village: its sections in its own order as terraces, each a little greener. The photo
 * lies below the second terrace, so that the first screen is for what people came to do.
 */
export const VillageHome = ({ view, slots }: SlotProps<VillageHomeView>): ReactElement => {
  const { first, rest } = terracesOf(view.sections)
  const cover = view.cover && <Cover cover={view.cover} />
  return (
    <div className="terraces">
      <div className={first.includes('tiles') ? 'terrace terrace-do' : 'terrace'}>
        <div className="start">
          <h1>{view.title}</h1>
          {view.lead && <p className="lead">{view.lead}</p>}
        </div>
        {first.map((name) => section(name))}
      </div>
      {rest.length === 0 && cover}
      {rest.map((names, at) => (
        <Fragment key={names[0]}>
          <div
            className={
              names.length > 1 && !names.includes('notices') ? 'terrace terrace-row' : 'terrace'
            }
          >
            {names.map((name) => section(name))}
          </div>
          {at === 0 && cover}
        </Fragment>
      ))}
    </div>
  )

  function section(name: HomeSection): ReactElement {
    const Section = homeSections[name]
    return <Section key={name} view={view} slots={slots} />
  }
}
