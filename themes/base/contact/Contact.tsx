import type { ReactElement } from 'react'

import { Calls } from '../../bricks/Calls'
import { ContactList } from '../../bricks/ContactList'
import { Head } from '../../bricks/Head'
import { Icon } from '../../bricks/Icon'
import { Outline } from '../../bricks/Outline'
import { PageHead } from '../../bricks/PageHead'
import type { ContactPageView } from '../../contract/contact'
import type { SlotProps } from '../../contract/slots'

/** How to reach the office: whom to call for what, where it is, when it is open. */
export const Contact = ({ view }: SlotProps<ContactPageView>): ReactElement => {
  const hasOffice = view.contact ?? view.mapLink ?? view.social[0]
  return (
    <>
      <PageHead kicker={undefined} title={view.title} lead={view.lead} />
      {view.emptyText && (
        <p className="note">
          <Icon name="info" /> <span>{view.emptyText}</span>
        </p>
      )}
      <div className={hasOffice && (view.calls[0] ?? view.outline) ? 'with-aside' : undefined}>
        {view.calls.length > 0 && (
          <section className="article" aria-labelledby="nomor">
            <Head id="nomor" title="Hubungi siapa?" more={undefined} />
            <Calls calls={view.calls} />
          </section>
        )}
        {hasOffice && (
          <section className="side panel office" aria-labelledby="alamat">
            <h2 id="alamat">Alamat dan jam buka</h2>
            {view.contact && <p className="office-name">{view.contact.title}</p>}
            {view.contact && <ContactList contact={view.contact} />}
            {view.mapLink && (
              <p>
                <a className="more" href={view.mapLink.href}>
                  {view.mapLink.label}
                </a>
              </p>
            )}
            {view.social.length > 0 && (
              <ul className="plain">
                {view.social.map(({ label, href }) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )}
        {view.outline && (
          <section className="article land" aria-labelledby="wilayah">
            <Head id="wilayah" title="Wilayah desa" more={undefined} />
            <Outline outline={view.outline} />
          </section>
        )}
      </div>
    </>
  )
}
