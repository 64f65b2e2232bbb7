import type { BaseView } from './BaseView'
import type { Link } from './Link'
import type { SafeHtml } from './SafeHtml'

/** One announcement. */
export type NoticeView = BaseView & {
  /** What is announced. */
  title: string
  /** From when until when it holds: "Berlaku 2–19 Juni 2025". */
  periodText: string
  /** "Sudah berakhir", "Belum berlaku"; undefined while it is in force. */
  stateText: string | undefined
  /** Who says it: "Pengumuman kabupaten"; undefined for the village itself. */
  fromText: string | undefined
  /** True for information that may not wait. */
  isUrgent: boolean
  /** Full text; undefined when the title says it all. */
  body: SafeHtml | undefined
  /** Ways to pass it on that need no script. */
  share: Link[]
  /** Link to all announcements. */
  back: Link
}
