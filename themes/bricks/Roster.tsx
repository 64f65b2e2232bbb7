import type { ReactElement } from 'react'

import type { OfficialGroup } from '../contract/profile'
import { Head } from './Head'
import { OfficialItem } from './OfficialItem'
import { OfficialPhone } from './OfficialPhone'

/** The people of an institution; without any portrait it becomes a list of names. */
export const Roster = ({ group }: { group: OfficialGroup }): ReactElement => {
  const { title, anchor, head, members } = group
  const people = head ? [head, ...members] : members
  const hasPhotos = people.some(({ photo }) => photo)
  return (
    <section className="part" aria-labelledby={anchor}>
      <Head id={anchor} title={title} more={undefined} />
      {hasPhotos ? (
        <ul className={head ? 'roster roster-head' : 'roster'}>
          {people.map((official, at) => (
            <OfficialItem key={at} official={official} isHead={official === head} />
          ))}
        </ul>
      ) : (
        <ul className="rows rows-2">
          {people.map(({ name, role, termText, duty, phone }, at) => (
            <li className="row" key={at}>
              <span>
                <span className="row-name">{name ?? 'Belum terisi'}</span>
                {duty && <span className="meta row-duty">{duty}</span>}
              </span>
              <span className="meta">{[role, termText].filter(Boolean).join(', ')}</span>
              {phone && <OfficialPhone phone={phone} about={name ?? role} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
