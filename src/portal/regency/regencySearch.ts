import type { Where } from 'payload'

import { searchText } from '../../../collections/shared/searchText'
import type { SearchHit, SearchView } from '../../../themes/contract'
import { asPage, notFound, type PageContext, type PageResult, pageTtl } from '../contract/part'
import { filterGroup } from '../frame/filters'
import { regencyParts } from '../frame/regencyPage'
import { excerptOf, markText } from '../parts/search/markText'
import { buildSearchIndex, searchIn, wordsOf } from '../parts/search/searchIndex'
import { allOf } from '../read/allOf'
import type { Reader } from '../read/reader'
import { href } from '../site/address'
import type { RegencySite } from '../site/site'
import { dateText, numberText } from '../words/text'
import { findRegion } from './findRegion'
import { regencyPlaces, type RegencyPlaces } from './regencyPlaces'

/** Newest hits shown of each kind; a village's own search knows the rest. */
const most = 20
const kinds = [
  { label: 'Desa', value: 'desa' },
  { label: 'Berita', value: 'berita' },
  { label: 'Agenda', value: 'agenda' },
]

/**
 * `/cari?q=` of a regency: villages by name, one typing error passed over, and the newest news and
 * events of all villages that hold every word typed.
 */
export const regencySearch = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { query, reader, settings, site } = context
  const kind = query.get('jenis') ?? ''
  if (kind && !kinds.some(({ value }) => value === kind)) return notFound
  const typed = (query.get('q') ?? '').trim().slice(0, 100)
  const words = wordsOf(typed)
  const [region, parts] = await Promise.all([findRegion(reader), regencyParts(context)])
  const places = regencyPlaces({ region, settings, site })
  const villages = findVillages({ places, region, typed })
  const documents =
    words.length > 0
      ? await findDocuments({ inOpenVillages: region.inOpenVillages, places, reader, words })
      : []
  const found = [...villages.hits, ...documents]
  const hits = found.filter((hit) => !kind || hit.kind === kind)
  const base = href(site, '/cari')
  const asked = new URLSearchParams({
    ...(kind ? { jenis: kind } : {}),
    ...(typed ? { q: typed } : {}),
  })
  const used = kinds.filter(({ value }) => found.some((hit) => hit.kind === value))
  const filters =
    used.length > 1
      ? filterGroup({ base, name: 'jenis', options: used, query: asked, title: 'Jenis' })
      : undefined
  const view: SearchView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Cari' }],
      noindex: true,
      title: typed ? `Cari “${typed}”` : 'Cari di semua desa',
    }),
    correctionText: villages.corrected && `Desa yang mirip: “${villages.corrected}”.`,
    empty:
      typed && hits.length === 0
        ? {
            link: { href: href(site, '/desa'), label: 'Lihat semua desa' },
            text: 'Periksa ejaannya, pakai kata lain, atau cari di situs desanya.',
            title: `Tidak ada yang cocok dengan “${typed}”`,
          }
        : undefined,
    filters: filters ? [filters] : [],
    finder: { action: base, hint: 'Nama desa, berita, atau acara.', query: typed },
    hits,
    pagination: undefined,
    resultText: hits.length > 0 ? `${numberText(hits.length)} hasil untuk “${typed}”` : undefined,
    title: 'Cari di semua desa',
  }
  return asPage({ name: 'Search', view }, typed ? 0 : pageTtl)
}

type KindHit = SearchHit & { kind: string }

const findVillages = (args: {
  places: RegencyPlaces
  region: Awaited<ReturnType<typeof findRegion>>
  typed: string
}): { corrected: string | undefined; hits: KindHit[] } => {
  const { places, region, typed } = args
  const entries = region.villages.map(({ id, name }) => ({
    excerpt: places.textOf(id),
    kind: 'desa',
    kindText: 'Situs desa',
    path: places.hrefOf(id, '/') ?? '',
    text: searchText(places.textOf(id)),
    title: name,
  }))
  const { corrected, entries: found, matched } = searchIn(buildSearchIndex(entries), typed)
  return {
    corrected,
    hits: found.slice(0, most).map(({ excerpt, kind, kindText, path, title }) => ({
      excerpt: excerpt ? markText(excerpt, matched) : undefined,
      href: path,
      kind,
      kindText,
      title: markText(title, matched),
    })),
  }
}

const findDocuments = async (args: {
  inOpenVillages: undefined | Where
  places: RegencyPlaces
  reader: Reader
  words: string[]
}): Promise<KindHit[]> => {
  const { inOpenVillages, places, reader, words } = args
  const matched = new Set(words)
  const where = allOf([...words.map((word) => ({ searchText: { like: word } })), inOpenVillages])
  const [news, events] = await Promise.all([
    reader.find({
      collection: 'news',
      keep: false,
      limit: most,
      only: ['createdAt', 'publishedAt', 'slug', 'summary', 'title', 'village'],
      sort: '-publishedAt',
      where,
    }),
    reader.find({
      collection: 'events',
      keep: false,
      limit: most,
      only: ['place', 'slug', 'start', 'title', 'village'],
      sort: '-start',
      where,
    }),
  ])
  const hit = (
    doc: { title: string; village: unknown },
    rest: { excerpt: string; kind: string; kindText: string; path: string },
  ): KindHit[] => {
    const address = places.hrefOf(doc.village, rest.path)
    if (!address) return []
    return [
      {
        excerpt: rest.excerpt ? markText(excerptOf(rest.excerpt, matched), matched) : undefined,
        href: address,
        kind: rest.kind,
        kindText: [rest.kindText, places.textOf(doc.village)].filter(Boolean).join(' · '),
        title: markText(doc.title, matched),
      },
    ]
  }
  return [
    ...news.docs.flatMap((doc) =>
      hit(doc, {
        excerpt: doc.summary ?? '',
        kind: 'berita',
        kindText: `Berita, ${dateText(doc.publishedAt ?? doc.createdAt).text}`,
        path: `/berita/${doc.slug}`,
      }),
    ),
    ...events.docs.flatMap((doc) =>
      hit(doc, {
        excerpt: doc.place,
        kind: 'agenda',
        kindText: `Agenda, ${dateText(doc.start).text}`,
        path: `/agenda/${doc.slug}`,
      }),
    ),
  ]
}
