import type { NewsListView } from '../../../themes/contract'
import { findNews } from '../queries/findNews'
import { href } from '../site/address'
import type { VillageSite } from '../site/site'
import { newsCard, newsGroups } from '../views/newsCard'
import { pagination } from '../views/pagination'
import { villageName } from '../views/villageFrame'
import { asPage, notFound, type PageContext, pageNumber, type PageResult } from './context'
import { villageParts } from './villagePage'

const perPage = 10

/** `/berita`: all news of the village, newest first, ten a page. */
export const newsList = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { query, reader, site } = context
  const page = pageNumber(query)
  if (page === undefined) return notFound
  const { docs, pages } = await findNews({ limit: perPage, page, reader })
  if (page > 1 && docs.length === 0) return notFound
  const parts = await villageParts(context, () => docs.map(({ photo }) => photo))
  const cards = docs.map((news) =>
    newsCard({ href: href(site, `/berita/${news.slug}`), news, photo: parts.image(news.photo) }),
  )
  const view: NewsListView = {
    ...parts.base({
      crumbs: [{ href: href(site, '/berita'), label: 'Berita' }],
      description: `Kabar dari ${villageName(site.village)}.`,
      title: page > 1 ? `Berita, halaman ${page}` : 'Berita',
    }),
    empty:
      docs.length > 0
        ? undefined
        : {
            link: { href: href(site, '/'), label: 'Kembali ke beranda' },
            text: 'Kantor desa belum menerbitkan berita. Datanglah kembali lain waktu.',
            title: 'Belum ada berita',
          },
    groups: newsGroups(cards),
    lead: `Kabar dari ${villageName(site.village)}.`,
    pagination: pagination({
      at: (number) => href(site, number === 1 ? '/berita' : `/berita?hal=${number}`),
      label: 'Halaman berita',
      next: 'Berita lebih lama',
      page,
      pages,
      previous: 'Berita lebih baru',
    }),
    title: 'Berita',
  }
  return asPage({ name: 'NewsList', view })
}
