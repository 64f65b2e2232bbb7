import { element, parent, xmlDocument } from '../xml/element'
import { type Feed, feedChangedAt, type FeedItem } from './feed'

/** Type of an Atom feed's answer. */
export const atomType = 'application/atom+xml; charset=utf-8'

/** A feed in Atom (RFC 4287). */
export const atomFile = (feed: Feed): string =>
  xmlDocument(
    parent(
      'feed',
      [
        element('id', feed.address),
        element('title', feed.title),
        element('subtitle', feed.subtitle),
        element('updated', feedChangedAt(feed).toISOString()),
        parent('link', [], { href: feed.home, rel: 'alternate', type: 'text/html' }),
        parent('link', [], { href: feed.address, rel: 'self', type: 'application/atom+xml' }),
        ...feed.items.map(entry),
      ],
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'id' },
    ),
  )

const entry = ({
  author,
  category,
  id,
  publishedAt,
  summary,
  title,
  updatedAt,
  url,
}: FeedItem): string =>
  parent('entry', [
    element('id', id),
    element('title', title),
    element('published', publishedAt.toISOString()),
    element('updated', updatedAt.toISOString()),
    parent('author', [element('name', author)]),
    parent('link', [], { href: url, rel: 'alternate', type: 'text/html' }),
    ...(category ? [parent('category', [], { term: category })] : []),
    element('summary', summary),
  ])
