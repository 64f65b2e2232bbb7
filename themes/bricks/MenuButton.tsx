import type { ReactElement } from 'react'

import { Icon } from './Icon'

/**
 * The button of a phone's menu: a `details` with only a summary, the nav after it hidden while it
 * is closed.
 */
export const MenuButton = (): ReactElement => (
  <details className="menu">
    <summary>
      <Icon name="menu" /> Menu
    </summary>
  </details>
)
