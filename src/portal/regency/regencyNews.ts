import type { Where } from 'payload'

import { newsCategories } from '../../../collections/news/categories'
import type { FilterGroup, NewsCard, NewsListView } from '../../../themes/contract'
import { asPage, notFound, type PageContext, pageNumber, type PageResult } from '../contract/part'
import { filterGroup } from '../frame/filters'
import { pagination } from '../frame/pagination'
import { regencyParts } from '../frame/regencyPage'
import { findNews } from '../parts/news/findNews'
import { newsCard, newsGroups } from '../parts/news/newsCard'
import { allOf } from '../read/allOf'
import { findImages } from '../read/findImages'
import { href } from '../site/address'
import type { RegencySite } from '../site/site'
import { findRegion } from './findRegion'
import { regencyPlaces, type RegencyPlaces } from './regencyPlaces'

const perPage = 12

/** `/kabar`: news of all villages, newest first; `?kecamatan=` and `?kategori=` narrow it. */
export const regencyNews = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { reader, settings, site } = context
  const page = pageNumber(context.query)
  const [region, parts] = await Promise.all([findRegion(reader), regencyParts(context)])
  const places = regencyPlaces({ region, settings, site })
  const asked = readQuery(context.query, places)
  if (!asked || page === undefined) return notFound
  const { docs, pages } = await findNews({
    limit: perPage,
    page,
    reader,
    where: allOf([...asked.conditions, region.inOpenVillages]),
  })
  if (page > 1 && docs.length === 0) return notFound
  const image = await findImages(
    reader,
    docs.map(({ photo }) => photo),
  )
  const cards = docs.flatMap((news): NewsCard[] => {
    const address = places.hrefOf(news.village, `/berita/${news.slug ?? ''}`)
    return address
      ? [
          newsCard({
            href: address,
            news,
            photo: image(news.photo),
            villageText: places.textOf(news.village),
          }),
        ]
      : []
  })
  const base = href(site, '/kabar')
  const lead = `Kabar dari desa-desa di ${site.regency.name}.`
  const view: NewsListView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Kabar desa' }],
      description: lead,
      title: page > 1 ? `Kabar desa, halaman ${page}` : 'Kabar desa',
    }),
    archive: [],
    empty:
      cards.length > 0
        ? undefined
        : {
            link:
              asked.query.size > 0
                ? { href: base, label: 'Lihat semua kabar' }
                : { href: href(site, '/desa'), label: 'Cari desa' },
            text:
              asked.query.size > 0
                ? 'Tidak ada kabar dengan pilihan ini. Pilih kecamatan atau kategori lain.'
                : 'Kabar dari desa akan tampil di sini.',
            title: 'Belum ada kabar',
          },
    filters: filtersOf({ base, places, query: asked.query }),
    groups: newsGroups(cards),
    lead,
    pagination: pagination({
      base,
      label: 'Halaman kabar',
      next: 'Kabar lebih lama',
      page,
      pages,
      previous: 'Kabar lebih baru',
      query: asked.query,
    }),
    title: 'Kabar desa',
  }
  return asPage({ name: 'NewsList', view })
}

/** What the address asks for; undefined for a district or category that is not there. */
const readQuery = (
  query: URLSearchParams,
  places: RegencyPlaces,
): undefined | { conditions: (undefined | Where)[]; query: URLSearchParams } => {
  const [category, place] = [query.get('kategori'), query.get('kecamatan')]
  const district = places.districtNamed(place)
  if (
    (place !== null && !district) ||
    (category !== null && !newsCategories.some(({ value }) => value === category))
  )
    return undefined
  return {
    conditions: [
      district && { district: { equals: district.code } },
      category ? { category: { equals: category } } : undefined,
    ],
    query: new URLSearchParams({
      ...(category ? { kategori: category } : {}),
      ...(place ? { kecamatan: place } : {}),
    }),
  }
}

const filtersOf = (args: {
  base: string
  places: RegencyPlaces
  query: URLSearchParams
}): FilterGroup[] =>
  [
    filterGroup({
      ...args,
      name: 'kecamatan',
      options: args.places.districtOptions,
      title: 'Kecamatan',
    }),
    filterGroup({
      ...args,
      name: 'kategori',
      options: newsCategories.map(({ label, value }) => ({ label, value })),
      title: 'Kategori',
    }),
  ].filter((group) => group !== undefined)
