import type { ReactElement } from 'react'

import { Counts } from '../../bricks/Counts'
import { Head } from '../../bricks/Head'
import { PageHead } from '../../bricks/PageHead'
import { ProfilePages } from '../../bricks/ProfilePages'
import { Roster } from '../../bricks/Roster'
import { SafeHtmlBody } from '../../bricks/SafeHtmlBody'
import { Structure } from '../../bricks/Structure'
import { Territory } from '../../bricks/Territory'
import type { ProfileView } from '../../contract/profile'
import type { SlotProps } from '../../contract/slots'
import type { Link } from '../../contract/values'

/** Profile of a village: words and figures, its people by institution, its place. */
export const Profile = ({ view }: SlotProps<ProfileView>): ReactElement => {
  const anchors = anchorsOf(view)
  return (
    <>
      <PageHead kicker={undefined} title={view.title} lead={view.lead} />
      {anchors.length > 1 && (
        <nav aria-label="Bagian halaman">
          <ul className="chips">
            {anchors.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
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
      {view.vision && (
        <section className="vision part" aria-labelledby="visi">
          <Head id="visi" title="Visi" more={view.vision.more} />
          <p className="vision-text">{view.vision.text}</p>
        </section>
      )}
      {(view.introduction ?? view.pages[0]) && (
        <div className={view.introduction && view.pages[0] ? 'halves part' : 'part'}>
          {view.introduction && (
            <section aria-labelledby="ringkas">
              <Head id="ringkas" title="Tentang desa" more={undefined} />
              <SafeHtmlBody html={view.introduction} />
            </section>
          )}
          {view.pages.length > 0 && <ProfilePages pages={view.pages} />}
        </div>
      )}
      {view.structure && (
        <section className="part" aria-labelledby="susunan">
          <Head id="susunan" title="Susunan pemerintahan" more={undefined} />
          <Structure root={view.structure} />
        </section>
      )}
      {view.groups.map((group) => (
        <Roster key={group.anchor} group={group} />
      ))}
      <Territory view={view} />
    </>
  )
}

const anchorsOf = ({
  structure,
  groups,
  territory,
  borders,
  outline,
  contact,
}: ProfileView): Link[] => [
  ...(structure ? [{ label: 'Susunan', href: '#susunan' }] : []),
  ...groups.map(({ title, anchor }) => ({ label: title, href: `#${anchor}` })),
  ...((territory[0] ?? borders[0] ?? outline) ? [{ label: 'Wilayah', href: '#wilayah' }] : []),
  ...(contact ? [{ label: 'Alamat dan jam buka', href: '#alamat' }] : []),
]
