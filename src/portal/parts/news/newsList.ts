import type { Where } from 'payload'

import { newsCategories } from '../../../../collections/news/categories'
import type { EmptyStateView, NewsListView } from '../../../../themes/contract'
import {
  asPage,
  notFound,
  type PageContext,
  pageNumber,
  type PageResult,
} from '../../contract/part'
import { filterGroup, queryHref } from '../../frame/filters'
import { pagination } from '../../frame/pagination'
import { villageParts } from '../../frame/villagePage'
import { allOf } from '../../read/allOf'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { readMonth } from '../../words/month'
import { villageName } from '../../words/text'
import { findNews } from './findNews'
import { findNewsFacets } from './findNewsFacets'
import { newsCard, newsGroups } from './newsCard'

const perPage = 10

/**
 * `/berita`: news of the village, newest first, ten a page; `?kategori=` and `?bulan=2025-06`
 * narrow it.
 */
export const newsList = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const asked = readQuery(context.query)
  if (!asked) return notFound
  const { page, query, where } = asked
  const [{ docs, pages }, facets] = await Promise.all([
    findNews({ limit: perPage, page, reader, where }),
    findNewsFacets(reader),
  ])
  if (page > 1 && docs.length === 0) return notFound
  const parts = await villageParts(context, () => docs.map(({ photo }) => photo))
  const base = href(site, '/berita')
  const filters = filterGroup({
    base,
    name: 'kategori',
    options: facets.categories,
    query,
    title: 'Kategori',
  })
  const heading = headingOf(query)
  const view: NewsListView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Berita' }],
      description: `Kabar dari ${villageName(site.village)}.`,
      title: page > 1 ? `${heading}, halaman ${page}` : heading,
    }),
    archive: facets.months.map(({ label, value }) => ({
      href: queryHref({ base, change: { bulan: value, hal: '' }, query }),
      label,
    })),
    empty:
      docs.length > 0
        ? undefined
        : emptyState({ base, home: href(site, '/'), isNarrowed: query.size > 0 }),
    filters: filters ? [filters] : [],
    groups: newsGroups(
      docs.map((news) =>
        newsCard({
          href: href(site, `/berita/${news.slug}`),
          news,
          photo: parts.image(news.photo),
        }),
      ),
    ),
    lead: `Kabar dari ${villageName(site.village)}.`,
    pagination: pagination({
      base,
      label: 'Halaman berita',
      next: 'Berita lebih lama',
      page,
      pages,
      previous: 'Berita lebih baru',
      query,
    }),
    title: heading,
  }
  return asPage({ name: 'NewsList', view })
}

type Asked = { page: number; query: URLSearchParams; where: undefined | Where }

/** What the address asks for; undefined for a page, month or category that cannot be. */
const readQuery = (query: URLSearchParams): Asked | undefined => {
  const page = pageNumber(query)
  const category = query.get('kategori')
  const month = readMonth(query.get('bulan'))
  const isKnown = category === null || newsCategories.some(({ value }) => value === category)
  if (page === undefined || !isKnown || (query.has('bulan') && !month)) return undefined
  const where = allOf([
    category ? { category: { equals: category } } : undefined,
    month && {
      publishedAt: {
        greater_than_equal: month.start.toISOString(),
        less_than: month.end.toISOString(),
      },
    },
  ])
  const narrowed = new URLSearchParams({
    ...(month ? { bulan: month.value } : {}),
    ...(category ? { kategori: category } : {}),
  })
  return { page, query: narrowed, where }
}

const headingOf = (query: URLSearchParams): string => {
  const category = newsCategories.find(({ value }) => value === query.get('kategori'))?.label
  return category ? `Berita: ${category.toLowerCase()}` : 'Berita'
}

const emptyState = (args: { base: string; home: string; isNarrowed: boolean }): EmptyStateView =>
  args.isNarrowed
    ? {
        link: { href: args.base, label: 'Lihat semua berita' },
        text: 'Tidak ada berita dengan pilihan ini. Pilih bulan atau kategori lain.',
        title: 'Tidak ada yang cocok',
      }
    : {
        link: { href: args.home, label: 'Kembali ke beranda' },
        text: 'Kantor desa belum menerbitkan berita. Datanglah kembali lain waktu.',
        title: 'Belum ada berita',
      }
