import { element, parent, xmlDocument } from '../xml/element'
import { type Feed, feedChangedAt, type FeedItem } from './feed'

/** Type of an RSS feed's answer. */
export const rssType = 'application/rss+xml; charset=utf-8'

/** A feed in RSS 2.0. */
export const rssFile = (feed: Feed): string =>
  xmlDocument(
    parent(
      'rss',
      [
        parent('channel', [
          element('title', feed.title),
          element('link', feed.home),
          element('description', feed.subtitle),
          element('language', 'id'),
          element('lastBuildDate', feedChangedAt(feed).toUTCString()),
          parent('atom:link', [], { href: feed.address, rel: 'self', type: 'application/rss+xml' }),
          ...feed.items.map(item),
        ]),
      ],
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
    ),
  )

const item = ({ author, category, id, publishedAt, summary, title, url }: FeedItem): string =>
  parent('item', [
    element('title', title),
    element('link', url),
    element('guid', id, { isPermaLink: 'false' }),
    element('pubDate', publishedAt.toUTCString()),
    element('dc:creator', author),
    element('category', category),
    element('description', summary),
  ])
