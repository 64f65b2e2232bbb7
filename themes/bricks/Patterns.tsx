import type { ReactElement } from 'react'

/** The lines of the two lowest statuses, referred to by `.fill-1` and `.fill-2`. Once a page. */
export const Patterns = (): ReactElement => (
  <svg className="sr-only" width="0" height="0" aria-hidden="true">
    <defs>
      <pattern
        id="hatch"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="hatch-ground" width="7" height="7" />
        <path className="hatch-line" d="M0 0v7" />
      </pattern>
      <pattern
        id="cross"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="cross-ground" width="7" height="7" />
        <path className="cross-line" d="M0 0h7M0 0v7" />
      </pattern>
    </defs>
  </svg>
)
