import type { ReactElement } from 'react'

import { ContactList } from '../../bricks/ContactList'
import { FootIndex } from '../../bricks/FootIndex'
import { FootWords } from '../../bricks/FootWords'
import { Links } from '../../bricks/Links'
import type { SiteView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'

/** The lowest terrace: contact, all pages by heading, and who answers for the site. */
export const Footer = ({ view }: SlotProps<SiteView>): ReactElement => {
  const last = [...view.social, ...view.footerLinks]
  return (
    <footer className="site-foot">
      {(view.contact ?? view.footerGroups[0]) && (
        <div className="foot-main">
          {view.contact && (
            <div className="foot-contact">
              <h2>{view.contact.title}</h2>
              <ContactList contact={view.contact} />
            </div>
          )}
          {view.footerGroups.length > 0 && <FootIndex groups={view.footerGroups} />}
        </div>
      )}
      <div className="foot-end">
        {last.length > 0 && <Links className="foot-links" links={last} />}
        <p>
          <FootWords site={view} />
        </p>
      </div>
    </footer>
  )
}
