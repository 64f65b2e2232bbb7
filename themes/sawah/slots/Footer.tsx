import type { ReactElement } from 'react'
import type { SlotProps } from '../../contract/slots'
import type { Link } from '../../contract/views/Link'
import type { SiteView } from '../../contract/views/SiteView'
import { ContactList } from '../../base/parts/ContactList'

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
          {view.footerGroups.length > 0 && (
            <nav className="foot-index" aria-label="Semua halaman">
              {view.footerGroups.map(({ title, links }) => (
                <div key={title}>
                  <h2>{title}</h2>
                  <Links className="plain" links={links} />
                </div>
              ))}
            </nav>
          )}
        </div>
      )}
      <div className="foot-end">
        {last.length > 0 && <Links className="foot-links" links={last} />}
        <p>
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
}

const Links = ({ className, links }: { className: string; links: Link[] }): ReactElement => (
  <ul className={className}>
    {links.map(({ label, href }) => (
      <li key={href}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
)
