import type { ReactElement } from 'react'

import type { ActivityRow } from '../contract/budget'
import type { Fact } from '../contract/values'
import { Facts } from './Facts'

/** What the money is spent on, and who carries it out. */
export const Activities = ({ rows }: { rows: ActivityRow[] }): ReactElement => (
  <ul className="works">
    {rows.map((row, at) => (
      <li key={at}>
        <h3>{row.name}</h3>
        <Facts facts={factsOf(row)} />
      </li>
    ))}
  </ul>
)

const factsOf = ({ planText, actualText, executor, fieldText }: ActivityRow): Fact[] => [
  { label: 'Anggaran', value: planText },
  { label: 'Realisasi', value: actualText },
  ...(executor ? [{ label: 'Pelaksana', value: executor }] : []),
  ...(fieldText ? [{ label: 'Bidang', value: fieldText }] : []),
]
