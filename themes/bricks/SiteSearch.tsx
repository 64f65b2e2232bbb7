import type { ReactElement } from 'react'

import { Icon } from './Icon'

/**
 * Search of the site in the frame. Where there is no room for the field only the button is shown,
 * which leads to the page of the search.
 */
export const SiteSearch = ({ action }: { action: string }): ReactElement => (
  <form
    className="site-search"
    action={action}
    method="get"
    role="search"
    aria-label="Seluruh situs"
  >
    <label className="sr-only" htmlFor="cari-situs">
      Cari di situs ini
    </label>
    <input
      className="input"
      id="cari-situs"
      name="q"
      type="search"
      maxLength={100}
      autoComplete="off"
    />
    <button className="button" type="submit">
      <Icon name="search" /> Cari
    </button>
  </form>
)
