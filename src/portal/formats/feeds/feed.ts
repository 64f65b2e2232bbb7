/** News for feed readers. */
export type Feed = {
  /** Absolute address of the feed itself. */
  address: string
  /** Absolute address of the pages it stands for. */
  home: string
  items: FeedItem[]
  subtitle: string
  title: string
}

export type FeedItem = {
  /** Who says it: "Desa Contoh". */
  author: string
  category: string | undefined
  /** Stays when the address changes. */
  id: string
  publishedAt: Date
  /** Plain text. */
  summary: string | undefined
  title: string
  updatedAt: Date
  /** Absolute address. */
  url: string
}

/**
 * When anything of it last changed; the beginning of time for an empty feed, so that it never
 * changes.
 */
export const feedChangedAt = ({ items }: Feed): Date =>
  new Date(Math.max(0, ...items.map(({ updatedAt }) => updatedAt.getTime())))
