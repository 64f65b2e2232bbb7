import type { ReactElement } from 'react'

import type { FilterGroup } from '../contract/lists'

/**
 * With more options or more groups than this they are folded, so that the list itself stays in
 * sight.
 */
const manyOptions = 10
const manyGroups = 2

/** Choices that narrow a list, each a plain link; the current one is filled. */
export const Filters = ({ groups }: { groups: FilterGroup[] }): ReactElement | null =>
  groups.length === 0 ? null : (
    <div className="filters">
      {groups.map((group) => (
        <nav key={group.title} aria-label={group.title}>
          {groups.length > manyGroups || group.options.length > manyOptions ? (
            <details className="more-box">
              <summary>
                {group.title}: {group.options.find(({ isCurrent }) => isCurrent)?.label}
              </summary>
              <Chips group={group} />
            </details>
          ) : (
            <div className="filter">
              <p className="filter-title" aria-hidden="true">
                {group.title}
              </p>
              <Chips group={group} />
            </div>
          )}
        </nav>
      ))}
    </div>
  )

const Chips = ({ group }: { group: FilterGroup }): ReactElement => (
  <ul className="chips">
    {group.options.map(({ label, href, isCurrent }) => (
      <li key={href}>
        <a href={href} aria-current={isCurrent || undefined}>
          {label}
        </a>
      </li>
    ))}
  </ul>
)
