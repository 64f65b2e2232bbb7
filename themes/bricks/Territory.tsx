import type { ReactElement } from 'react'

import type { ProfileView } from '../contract/profile'
import { ContactList } from './ContactList'
import { Facts } from './Facts'
import { Head } from './Head'
import { Outline } from './Outline'

/** Where the village lies and where its office is. */
export const Territory = ({ view }: { view: ProfileView }): ReactElement | null => {
  const { territory, borders, outline, mapLink, contact } = view
  const hasLand = territory[0] ?? borders[0] ?? outline
  const hasOffice = contact ?? mapLink
  if (!hasLand && !hasOffice) return null
  return (
    <div className={hasLand && hasOffice ? 'halves part' : 'part'}>
      {hasLand && (
        <section aria-labelledby="wilayah">
          <Head id="wilayah" title="Wilayah" more={undefined} />
          {outline && <Outline outline={outline} />}
          {territory.length > 0 && <Facts facts={territory} />}
          {borders.length > 0 && (
            <>
              <h3>Berbatasan dengan</h3>
              <Facts facts={borders} />
            </>
          )}
        </section>
      )}
      {hasOffice && (
        <section aria-labelledby="alamat">
          <Head id="alamat" title="Alamat dan jam buka" more={undefined} />
          {contact && <ContactList contact={contact} />}
          {mapLink && (
            <p>
              <a className="more" href={mapLink.href}>
                {mapLink.label}
              </a>
            </p>
          )}
        </section>
      )}
    </div>
  )
}
