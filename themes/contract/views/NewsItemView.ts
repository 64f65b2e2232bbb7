import type { BaseView } from './BaseView'
import type { DateText } from './DateText'
import type { Figure } from './Figure'
import type { Link } from './Link'
import type { NewsCard } from './NewsCard'
import type { SafeHtml } from './SafeHtml'

/** One news item. */
export type NewsItemView = BaseView & {
  /** Headline, up to 300 characters. */
  title: string
  /** Day of publication. */
  date: DateText
  /** Category in words. */
  category: string | undefined
  /** Summary under the headline. */
  lead: string | undefined
  /** Lead photo with its caption. */
  photo: Figure | undefined
  /** The text. */
  body: SafeHtml
  /** Who wrote it, as a sentence: "Ditulis operator desa." */
  authorText: string | undefined
  /** Day of the last change, when it is not the day of publication. */
  updated: DateText | undefined
  /** Link back to the list. */
  back: Link
  /** Other items, up to three. */
  related: NewsCard[]
  /** Ways to pass it on that need no script: WhatsApp, Facebook, e-mail. */
  share: Link[]
}
