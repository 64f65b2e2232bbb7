import type { ReactElement } from 'react'
import type { SlotProps } from '../../contract/slots'
import type { ProfileView } from '../../contract/views/ProfileView'
import { ContactList } from '../parts/ContactList'
import { Counts } from '../parts/Counts'
import { Head } from '../parts/Head'
import { PageHead } from '../parts/PageHead'
import { Roster } from '../parts/Roster'
import { SafeHtmlBody } from '../parts/SafeHtmlBody'

/** Profile of a village: words and figures, its people by institution, its place. */
export const Profile = ({ view }: SlotProps<ProfileView>): ReactElement => (
  <>
    <PageHead kicker={undefined} title={view.title} lead={view.lead} />
    {view.groups.length > 1 && (
      <nav aria-label="Bagian halaman">
        <ul className="chips">
          {view.groups.map(({ title, anchor }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    )}
    {view.facts.length > 0 && (
      <div className="panel part">
        <Counts facts={view.facts} />
      </div>
    )}
    {(view.introduction ?? view.pages[0]) && (
      <div className="halves part">
        {view.introduction && (
          <section aria-labelledby="ringkas">
            <Head id="ringkas" title="Tentang desa" more={undefined} />
            <SafeHtmlBody html={view.introduction} />
          </section>
        )}
        {view.pages.length > 0 && (
          <section aria-labelledby="halaman">
            <Head id="halaman" title="Baca juga" more={undefined} />
            <ul className="rows">
              {view.pages.map(({ label, href, summary }) => (
                <li className="row" key={href}>
                  <a className="row-name" href={href}>
                    {label}
                  </a>
                  {summary && <span className="meta">{summary}</span>}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    )}
    {view.groups.map((group) => (
      <Roster key={group.anchor} group={group} />
    ))}
    {(view.territory[0] ?? view.contact) && (
      <div className="halves part">
        {view.territory.length > 0 && (
          <section aria-labelledby="wilayah">
            <Head id="wilayah" title="Wilayah" more={undefined} />
            <dl className="kv">
              {view.territory.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
        {view.contact && (
          <section aria-labelledby="alamat">
            <Head id="alamat" title="Alamat dan jam buka" more={undefined} />
            <ContactList contact={view.contact} />
          </section>
        )}
      </div>
    )}
  </>
)
