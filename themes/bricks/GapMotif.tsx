import type { ReactElement } from 'react'

/** A row of rhombi with one missing. */
export const GapMotif = (): ReactElement => (
  <svg className="gap" viewBox="0 0 280 80" aria-hidden="true">
    <path d="m40 0 40 40-40 40L0 40zM120 0l40 40-40 40-40-40zM240 0l40 40-40 40-40-40z" />
    <path
      className="gap-core"
      d="m40 24 16 16-16 16-16-16zm80 0 16 16-16 16-16-16zm120 0 16 16-16 16-16-16z"
    />
    <path className="gap-hole" d="m180 18 22 22-22 22-22-22z" />
  </svg>
)
