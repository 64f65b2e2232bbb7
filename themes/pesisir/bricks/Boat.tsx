import type { ReactElement } from 'react'

/** A fishing boat with raised bows, painted like the hull of the site. */
export const Boat = ({ className }: { className: string }): ReactElement => (
  <svg className={className} viewBox="0 0 160 96" width="160" height="96" aria-hidden="true">
    <path className="boat-pole" d="M74 66V8M74 12 118 58" />
    <path className="boat-sail" d="M71 12v46H34c20-8 32-24 37-46z" />
    <path className="boat-flag" d="M76 7h20l-5 5 5 5H76z" />
    <path
      className="boat-hull"
      d="M4 50c20 12 44 15 72 15s54-4 80-17c-6 20-18 34-30 42H34C20 82 8 68 4 50z"
    />
    <path className="boat-line" d="M8 57c20 11 42 14 68 14s52-4 76-15" />
    <path className="boat-band" d="M12 64c20 10 40 13 64 13s48-4 70-13" />
  </svg>
)
