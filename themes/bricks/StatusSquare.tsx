import type { ReactElement } from 'react'
import type { Status } from '../contract/village-index'

/** A status as a square with the numeral of its rank, for long lists. */
export const StatusSquare = ({ status }: { status: Status | undefined }): ReactElement => (
  <span className={`square square-${status?.rank ?? 0}`}>
    <span aria-hidden="true">{status?.rank ?? '–'}</span>
    <span className="sr-only">{status?.label ?? 'Belum ada status'}</span>
  </span>
)
