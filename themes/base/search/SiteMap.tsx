import type { ReactElement } from 'react'

import { Head } from '../../bricks/Head'
import { Links } from '../../bricks/Links'
import { PageHead } from '../../bricks/PageHead'
import type { SiteMapView } from '../../contract/search'
import type { SlotProps } from '../../contract/slots'

/** Every page of the site, for people. */
export const SiteMap = ({ view }: SlotProps<SiteMapView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={view.lead} />
    <div className="site-map">
      {view.groups.map(({ title, links }, at) => (
        <section key={title} aria-labelledby={`bagian-${at}`}>
          <Head id={`bagian-${at}`} title={title} more={undefined} />
          <Links className="plain" links={links} />
        </section>
      ))}
    </div>
  </>
)
