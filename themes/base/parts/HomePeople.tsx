import type { ReactElement } from 'react'
import type { VillageHomeView } from '../../contract/views/VillageHomeView'
import { Head } from './Head'
import { Icon } from './Icon'
import { noBreak } from './noBreak'

/** Whom to ask for what. Calls go to the office; no person's own number is shown. */
export const HomePeople = ({ view }: { view: VillageHomeView }): ReactElement => {
  const { phone, hours } = view.site.reach ?? {}
  return (
    <section className="who" aria-labelledby="hubungi">
      <Head id="hubungi" title={view.officials.some(({ duty }) => duty) ? 'Hubungi siapa?' : 'Perangkat desa'} more={view.officialsMore} />
      <ul className="people">
        {view.officials.map(({ name, role, duty }) => (
          <li className="contact" key={`${role}${name}`}>
            <div>
              <p className="contact-need">{duty ?? role}</p>
              <p className="meta">
                {[name ?? 'Belum terisi', duty && role].filter(Boolean).join(', ')}
              </p>
            </div>
          </li>
        ))}
        {phone && (
          <li className="contact">
            <div>
              <p className="contact-need">Kantor desa</p>
              {hours && (
                <p className="meta">
                  {hours.days}, {hours.time}
                </p>
              )}
            </div>
            <a className={`contact-call ${noBreak(phone.label) ?? ''}`} href={phone.href}>
              <Icon name="phone" /> {phone.label}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
