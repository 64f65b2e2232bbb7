import type { Image } from '../../../../themes/contract'
import type { News } from '../../../payload-types'
import type { Thing } from '../../formats/jsonld/thing'
import { absoluteHref } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { villageName } from '../../words/text'
import { categoryText, dateOf } from './newsCard'

/** A news item as an article of its village. */
export const newsThing = (args: {
  news: News
  photo: Image | undefined
  site: VillageSite
}): Thing => {
  const { news, photo, site } = args
  const url = absoluteHref(site, `/berita/${news.slug ?? ''}`)
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: `Pemerintah ${villageName(site.village)}`,
    url: absoluteHref(site, '/'),
  }
  return {
    '@type': 'NewsArticle',
    articleSection: categoryText(news),
    author: news.author?.trim() ? { '@type': 'Person', name: news.author.trim() } : publisher,
    dateModified: news.updatedAt,
    datePublished: dateOf(news),
    description: news.summary?.trim() || undefined,
    headline: news.title,
    image: [`${url}.jpg`, ...(photo ? [new URL(photo.src, site.origin).href] : [])],
    inLanguage: 'id',
    mainEntityOfPage: url,
    publisher,
  }
}
