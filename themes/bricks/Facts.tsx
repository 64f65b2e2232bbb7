import type { ReactElement } from 'react'

import type { Fact } from '../contract/values'

/** Labels with their values, one below the other. */
export const Facts = ({ facts }: { facts: Fact[] }): ReactElement => (
  <dl className="kv">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
