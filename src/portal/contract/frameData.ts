import type { District, Notice, Page } from '../../payload-types'

/** What the frame of a village's pages needs besides the village. */
export type FrameData = {
  district: District | undefined
  /** Of the village and its regency, in force or to come. */
  notices: NoticeDoc[]
  pages: FramePage[]
}

export type FramePage = Pick<Page, 'id' | 'section' | 'slug' | 'title'>

/** An announcement of the village or of its regency, without its text. */
export type NoticeDoc = Pick<
  Notice,
  'end' | 'id' | 'isRunning' | 'isUrgent' | 'slug' | 'start' | 'title'
> & { isBroadcast: boolean }
