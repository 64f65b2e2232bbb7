import { notFound, type PageResult, type RouteContext } from '../../contract/part'
import { villagePicture } from '../../formats/card/cards'
import { findBySlug } from '../../read/findBySlug'
import type { VillageSite } from '../../site/site'
import { dateText } from '../../words/text'
import { categoryText, dateOf } from './newsCard'

/** `/berita/<slug>.jpg`: the card of one news item, with its photo. */
export const newsItemCard = async (
  context: RouteContext<VillageSite>,
  slug: string,
): Promise<PageResult> => {
  const news = await findBySlug({ collection: 'news', reader: context.reader, slug })
  if (!news) return notFound
  const topic = `${categoryText(news) ?? 'Berita'}, ${dateText(dateOf(news)).text}`
  return villagePicture(context, news.photo, { title: news.title, topic })
}
