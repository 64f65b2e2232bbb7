import { plainText } from '../../../../collections/shared/plainText'
import type { NewsItemView } from '../../../../themes/contract'
import type { News } from '../../../payload-types'
import { asPage, type PageContext, type PageResult } from '../../contract/part'
import { shareLinks } from '../../frame/shareLinks'
import { villageParts } from '../../frame/villagePage'
import { richText } from '../../rich-text/richText'
import { absoluteHref, href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { dateText } from '../../words/text'
import { findNews } from './findNews'
import { categoryText, dateOf, newsCard } from './newsCard'
import { newsThing } from './newsThing'

/** `/berita/<slug>`: one news item with others to read. */
export const newsItemPage = async (
  context: PageContext<VillageSite>,
  news: News,
): Promise<PageResult> => {
  const { reader, site } = context
  const related = await findNews({ except: news.id, limit: 3, reader })
  const parts = await villageParts(context, () => [
    news.photo,
    ...related.docs.map(({ photo }) => photo),
  ])
  const photo = parts.figure(news.photo)
  const published = dateText(dateOf(news))
  const updated = dateText(news.updatedAt)
  const crumbs = [
    { href: href(site, '/berita'), label: 'Berita' },
    { href: href(site, `/berita/${news.slug ?? ''}`), label: news.title },
  ]
  const view: NewsItemView = {
    ...parts.base({
      card: `/berita/${news.slug ?? ''}.jpg`,
      crumbs,
      description: news.summary,
      isArticle: true,
      things: [newsThing({ news, photo: photo?.image, site })],
      title: news.title,
    }),
    authorText: news.author ? `Ditulis ${news.author}.` : undefined,
    back: { href: href(site, '/berita'), label: 'Semua berita' },
    body: richText(news.body),
    category: categoryText(news),
    date: published,
    lead: leadOf(news),
    photo,
    share: shareLinks({
      address: absoluteHref(site, `/berita/${news.slug ?? ''}`),
      title: news.title,
    }),
    related: related.docs.map((other) =>
      newsCard({
        href: href(site, `/berita/${other.slug}`),
        news: other,
        photo: parts.image(other.photo),
      }),
    ),
    title: news.title,
    updated: updated.text === published.text ? undefined : updated,
  }
  return asPage({ name: 'NewsItem', view })
}

/** A summary taken from the first words would say them twice above the text they come from. */
const leadOf = (news: News): string | undefined => {
  const summary = news.summary?.trim()
  if (!summary) return undefined
  return plainText(news.body).startsWith(summary.replace(/…$/, '').trimEnd()) ? undefined : summary
}
