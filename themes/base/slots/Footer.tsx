import type { ReactElement } from 'react'
import type { SlotProps } from '../../contract/slots'
import type { SiteView } from '../../contract/views/SiteView'
import { ContactList } from '../parts/ContactList'

/** Contact, an index of all pages, and who answers for the site. */
export const Footer = ({ view }: SlotProps<SiteView>): ReactElement => (
  <footer className="site-foot">
    <div className="site-foot-in wrap">
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
              <ul className="plain">
                {links.map(({ label, href }) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      )}
      {(view.social[0] ?? view.footerLinks[0]) && (
        <ul className="foot-links">
          {[...view.social, ...view.footerLinks].map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
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
