import type { ThemeStyle } from '../../contract/defineTheme'
import { squeezeCss } from '../../contract/squeezeCss'
import { article } from '../pages/rules'

/** Announcements: the pinned panel of a home page, the list, and the page of one. */
export const notices = `
.pins { display: grid; gap: 2px; }
.pins .note { max-inline-size: none; }
.note-urgent { border-inline-start: 6px solid var(--alarm); background: var(--bad-ground); }
.note a { color: inherit; }
.row-urgent { padding-inline-start: var(--s3); border-inline-start: 6px solid var(--alarm); }
.past .row-name { font-weight: 400; }
`

/** Rules of the family by slot. */
export const noticesRules: ThemeStyle['slots'] = {
  Notice: squeezeCss([article, notices]),
  NoticeList: squeezeCss([notices]),
}
