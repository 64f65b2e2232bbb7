import type { DateText } from './DateText'
import type { Image } from './Image'

/** A news item as it appears in a list. */
export type NewsCard = {
  /** Headline, up to 300 characters. */
  title: string
  /** Address of the item. */
  href: string
  /** Day of publication. */
  date: DateText
  /** Category in words; undefined when it has none. */
  category: string | undefined
  /** One or two sentences; undefined when the author gave none. */
  summary: string | undefined
  /** Photo; undefined keeps the item as text. */
  photo: Image | undefined
  /** Village and district it comes from, on the regency's pages only. */
  villageText: string | undefined
}
