import type { ReactElement } from 'react'

import { ContactList } from '../../bricks/ContactList'
import { FootIndex } from '../../bricks/FootIndex'
import { FootWords } from '../../bricks/FootWords'
import { Links } from '../../bricks/Links'
import type { SiteView } from '../../contract/frame'
import type { SlotProps } from '../../contract/slots'
import { Boat } from '../bricks/Boat'

/** The water below the page, a boat on it: contact, an index of all pages, who answers for it. */
export const Footer = ({ view }: SlotProps<SiteView>): ReactElement => (
  <footer className={view.reach ? 'site-foot site-foot-reach' : 'site-foot'}>
    <div className="site-foot-in wrap">
      <Boat className="boat foot-boat" />
      {view.contact && (
        <div>
          <h2>{view.contact.title}</h2>
          <ContactList contact={view.contact} />
        </div>
      )}
      {view.footerGroups.length > 0 && <FootIndex groups={view.footerGroups} />}
      {(view.social[0] ?? view.footerLinks[0]) && (
        <Links className="foot-links" links={[...view.social, ...view.footerLinks]} />
      )}
      <p className="foot-end">
        <FootWords site={view} />
      </p>
    </div>
  </footer>
)
