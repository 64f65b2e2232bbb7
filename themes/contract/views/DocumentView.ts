import type { BaseView } from './BaseView'
import type { DocumentRow } from './DocumentListView'
import type { Fact } from './Fact'
import type { Link } from './Link'

/** One document. */
export type DocumentView = BaseView & {
  /** Title. */
  title: string
  /** What it is about; undefined when nothing was written. */
  lead: string | undefined
  /** Kind, number, year, day, class. */
  facts: Fact[]
  /** The file: "Unduh PDF, 240 KB"; undefined when only the entry is known. */
  download: Link | undefined
  /** What to do when there is no file. */
  requestText: string | undefined
  /** Link to all documents. */
  back: Link
  /** Others of its kind, up to three. */
  related: DocumentRow[]
}
