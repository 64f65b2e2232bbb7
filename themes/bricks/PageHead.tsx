import type { ReactElement, ReactNode } from 'react'

/** Headlines up to 300 characters are allowed; above this length the letters get smaller. */
const longTitle = 90

/** Head of a page: a quiet line, the heading, one sentence. */
export const PageHead = ({
  kicker,
  title,
  lead,
}: {
  kicker: ReactNode
  title: string
  lead: string | undefined
}): ReactElement => (
  <div className="page-head">
    {kicker && <p className="kicker">{kicker}</p>}
    <h1 className={title.length > longTitle ? 'h1-long' : undefined}>{title}</h1>
    {lead && <p className="lead">{lead}</p>}
  </div>
)
