import type { ReactElement } from 'react'

import type { TileIcon } from '../contract/home'

const shapes = {
  alert: 'M12 3 22 20.5H2zM12 10v5M12 17v1.2',
  book: 'M12 6.5C9 4.5 6 4.5 3 5v14c3-.5 6-.5 9 1.5 3-2 6-2 9-1.5V5c-3-.5-6-.5-9 1.5zM12 6.5v14',
  calendar: 'M3 5.5h18v15H3zM3 10h18M8 3v4M16 3v4M7 13.5h3M14 13.5h3M7 17h3',
  chat: 'M12 3a9 8.5 0 1 1-4 16l-5 1.5 1.5-4.5A9 8.5 0 0 1 12 3zM8 10h8M8 13.5h5',
  clock: 'M12 3a9 9 0 1 0 .1 0zM12 7.5V12l3.5 2.5',
  coins:
    'M9 4c3.6 0 6 1.1 6 2.5S12.6 9 9 9 3 7.9 3 6.5 5.4 4 9 4zM3 6.5v5C3 12.9 5.4 14 9 14M3 11.5v5C3 17.9 5.4 19 9 19M15 11c3.6 0 6 1.1 6 2.5S18.6 16 15 16s-6-1.1-6-2.5S11.4 11 15 11zM9 13.5v5C9 19.9 11.4 21 15 21s6-1.1 6-2.5v-5',
  download: 'M12 3v12M6.5 10l5.5 5.5 5.5-5.5M4 20.5h16',
  document: 'M6 2.8h8.5L19 7.3v13.9H6zM14 3v5h5M9 12.5h7M9 16.5h7',
  grid: 'M7 2.5 11.5 7 7 11.5 2.5 7zM17 2.5 21.5 7 17 11.5 12.5 7zM7 12.5l4.5 4.5L7 21.5 2.5 17zM17 12.5l4.5 4.5-4.5 4.5-4.5-4.5z',
  home: 'M2 12.5 12 4l10 8.5M5 10.5v10h14v-10M10 20.5v-6h4v6',
  info: 'M12 2.5 21.5 12 12 21.5 2.5 12zM12 11v5.5M12 7v1.5',
  map: 'M12 21.5 6 13.5a7 7 0 1 1 12 0zM12 7l3 3-3 3-3-3z',
  megaphone: 'M3 10v4h3l10 4.5v-13L6 10zM16 9.5a2.5 2.5 0 0 1 0 5M7 14l1.5 6H11l-1.5-5',
  menu: 'M3 6h18M3 12h18M3 18h18',
  news: 'M3 4.5h14v15H3zM17 9h4v8.5a2 2 0 0 1-4 0M6 8.5h8M6 12h8M6 15.5h5',
  next: 'M4 12h15M13 6l6 6-6 6',
  people:
    'M8 5.5a2.5 2.5 0 1 0 .1 0zM16.5 9a2 2 0 1 0 .1 0zM3.5 20.5v-5L6 12h4l2.5 3.5v5M13 20.5v-4l2-2h3l2.5 2.5v3.5',
  person: 'M12 3.5a4 4 0 1 0 .1 0zM4 21c0-5 3-7.5 8-7.5s8 2.5 8 7.5',
  phone: 'M4.5 3H9l1.5 5-2.5 2a12 12 0 0 0 6 6l2-2.5 5 1.5v4.5c-9 2-18-7-16.5-16.5z',
  photo: 'M3 5h18v14H3zM3 16l5-5 4.5 4.5 3-3L21 18M15.5 8a1.200 1.200 0 1 0 .1 0z',
  previous: 'M20 12H5M11 6l-6 6 6 6',
  search: 'M10.5 3.5a7 7 0 1 0 .1 0zM15.5 15.5l6 6',
  stairs: 'M3 20.5v-4.5h4.5v-4.5H12V7h4.5V2.5H21v18z',
} satisfies Record<TileIcon, string> & Record<string, string>

/** A line drawing 24 by 24 in the colour of the text; the words beside it carry the meaning. */
export const Icon = ({ name }: { name: keyof typeof shapes }): ReactElement => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
)
