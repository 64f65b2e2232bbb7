import type { ReactElement } from 'react'

import type { Fact } from '../contract/values'

/** A few facts worth showing large. */
export const Counts = ({ facts }: { facts: Fact[] }): ReactElement => (
  <dl className="counts">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
