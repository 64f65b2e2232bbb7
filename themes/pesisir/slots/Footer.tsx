import type { ReactElement } from 'react'
import { ContactList } from '../../base/parts/ContactList'
import type { SlotProps } from '../../contract/slots'
import type { Link } from '../../contract/views/Link'
import type { SiteView } from '../../contract/views/SiteView'
import { Boat } from '../parts/Boat'

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
      {view.footerGroups.length > 0 && (
        <nav className="foot-index" aria-label="Semua halaman">
          {view.footerGroups.map(({ title, links }) => (
            <div key={title}>
              <h2>{title}</h2>
              <Links of={links} className="plain" />
            </div>
          ))}
        </nav>
      )}
      {(view.social[0] ?? view.footerLinks[0]) && (
        <Links of={[...view.social, ...view.footerLinks]} className="foot-links" />
      )}
      <p className="foot-end">
        {view.copyright}.{' '}
        {view.regencyLink && (
          <>
            Bagian dari <a href={view.regencyLink.href}>{view.regencyLink.label}</a>.{' '}
          </>
        )}
        Situs ini tidak melacak pengunjung.
        {view.updatedText && ` Diperbarui ${view.updatedText}.`}
      </p>
    </div>
  </footer>
)

const Links = ({ of, className }: { of: Link[]; className: string }): ReactElement => (
  <ul className={className}>
    {of.map(({ label, href }) => (
      <li key={href}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)
