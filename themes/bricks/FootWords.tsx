import type { ReactElement } from 'react'

import type { SiteView } from '../contract/frame'

/**
 * Who answers for the site, what it belongs to, and that it follows nobody: one paragraph's words.
 */
export const FootWords = ({ site }: { site: SiteView }): ReactElement => (
  <>
    {site.copyright}.{' '}
    {site.regencyLink && (
      <>
        Bagian dari <a href={site.regencyLink.href}>{site.regencyLink.label}</a>.{' '}
      </>
    )}
    Situs ini tidak melacak pengunjung.
    {site.updatedText && ` Diperbarui ${site.updatedText}.`}
  </>
)
