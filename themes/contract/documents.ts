import type { BaseView } from './frame'
import type { FilterGroup, FinderView, PaginationView } from './lists'
import type { EmptyStateView } from './messages'
import { page } from './slotKinds'
import type { Fact, Link } from './values'

/** A document in a list. */
export type DocumentRow = {
  /** Title. */
  title: string
  /** Address of its page. */
  href: string
  /** Kind, number and year: "Peraturan Desa Nomor 6 Tahun 2024". */
  kindText: string
  /** Class of information: "Berkala". */
  classText: string
  /** The file: "Unduh PDF, 240 KB"; undefined when only the entry is known. */
  download: Link | undefined
}

/** Public information of the village (PPID): filtered by kind, class and year. */
export type DocumentListView = BaseView & {
  /** Heading of the page. */
  title: string
  /** One sentence under it. */
  lead: string | undefined
  /** Search among the documents. */
  finder: FinderView
  /** Kind, class and year. */
  filters: FilterGroup[]
  /** How many were found. */
  resultText: string
  /** Documents, newest first. */
  rows: DocumentRow[]
  /** How to ask for what is not here: the village's PPID. */
  requestText: string
  /** Position in the list; undefined when one page holds all. */
  pagination: PaginationView | undefined
  /** Shown when nothing was found. */
  empty: EmptyStateView | undefined
}

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

/** Slots of the family. */
export const documentsSlots = {
  /** One document. */
  Document: page<DocumentView>(),
  /** Public information (PPID) and legal products. */
  DocumentList: page<DocumentListView>(),
}
