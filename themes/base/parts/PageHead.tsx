import type { ReactElement, ReactNode } from 'react'

/** Head of a page: a quiet line, the heading, one sentence. */
export const PageHead = ({ kicker, title, lead }: {
  kicker: ReactNode
  title: string
  lead: string | undefined
}): ReactElement => (
  <div className="page-head">
    {kicker && <p className="kicker">{kicker}</p>}
    <h1>{title}</h1>
    {lead && <p className="lead">{lead}</p>}
  </div>
)
