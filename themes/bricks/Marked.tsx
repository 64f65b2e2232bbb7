import type { ReactElement } from 'react'

import type { MarkedText } from '../contract/search'

/** Text with the words that were searched for marked. */
export const Marked = ({ text }: { text: MarkedText }): ReactElement => (
  <>
    {text.map((piece, at) =>
      piece.isHit ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
    )}
  </>
)
