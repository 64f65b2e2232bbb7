import type { ReactElement } from 'react'

import type { SafeHtml } from '../contract/values'

/**
 * Rich text the portal has made safe. The only place besides the stylesheet where markup is not
 * made by React.
 */
export const SafeHtmlBody = ({ html }: { html: SafeHtml }): ReactElement => (
  <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
)
