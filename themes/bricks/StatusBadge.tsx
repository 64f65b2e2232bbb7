import type { ReactElement } from 'react'

import type { Status } from '../contract/village-index'

/** A status in words with its square: plain, edged or lined, so that colour is not needed. */
export const StatusBadge = ({ status }: { status: Status }): ReactElement => (
  <span className={`status status-${status.rank}`}>{status.label}</span>
)
