import type { FilterGroup, SearchHit, SearchView } from '../../../../themes/contract'
import {
  asPage,
  notFound,
  type PageContext,
  pageNumber,
  type PageResult,
  pageTtl,
} from '../../contract/part'
import type { SearchEntry } from '../../contract/searchSource'
import { filterGroup } from '../../frame/filters'
import { pagination } from '../../frame/pagination'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { numberText } from '../../words/text'
import { createSearch } from './createSearch'
import { excerptOf, markText } from './markText'
import { buildSearchIndex, searchIn } from './searchIndex'

const perPage = 10

/** One for the whole process: villages have ids of their own. */
const indexOf = createSearch()

/**
 * `/cari?q=`: everything on the village's site that holds what was typed, one typing error passed
 * over.
 */
export const search = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { query, reader, site } = context
  const sources = context.parts.flatMap(({ search }) => search ?? [])
  const page = pageNumber(query)
  const kind = query.get('jenis') ?? ''
  if (page === undefined || (kind && !sources.some((source) => source.kind.value === kind)))
    return notFound
  const typed = (query.get('q') ?? '').trim().slice(0, 100)
  const parts = await villageParts(context)
  // Nothing is read before the first search.
  const index = typed
    ? await indexOf({ reader, sources, village: site.village.id })
    : buildSearchIndex([])
  const { corrected, entries, matched } = searchIn(index, typed)
  const shown = kind ? entries.filter((entry) => entry.kind === kind) : entries
  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  if (page > pages) return notFound
  const base = href(site, '/cari')
  const asked = new URLSearchParams({
    ...(kind ? { jenis: kind } : {}),
    ...(typed ? { q: typed } : {}),
  })
  const view: SearchView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Cari' }],
      noindex: true,
      title: typed ? `Cari “${typed}”` : 'Cari',
    }),
    correctionText: corrected && `Menampilkan hasil untuk “${corrected}”.`,
    empty:
      typed && shown.length === 0
        ? {
            link: { href: href(site, '/peta-situs'), label: 'Lihat peta situs' },
            text: 'Periksa ejaannya, pakai kata lain, atau ketik lebih sedikit kata.',
            title: `Tidak ada yang cocok dengan “${typed}”`,
          }
        : undefined,
    filters: kindFilters({ asked, base, entries, kinds: sources.map((source) => source.kind) }),
    finder: {
      action: base,
      hint: 'Berita, dokumen, agenda, halaman, dan perangkat desa.',
      query: typed,
    },
    hits: shown
      .slice((page - 1) * perPage, page * perPage)
      .map((entry) => hitOf({ entry, matched, site })),
    pagination: pagination({
      base,
      label: 'Halaman hasil',
      next: 'Hasil berikutnya',
      page,
      pages,
      previous: 'Hasil sebelumnya',
      query: asked,
    }),
    resultText:
      typed && shown.length > 0 ? `${numberText(shown.length)} hasil untuk “${typed}”` : undefined,
    title: 'Cari',
  }
  // What people type is endless; keeping each answer would push useful pages out of the cache.
  return asPage({ name: 'Search', view }, typed ? 0 : pageTtl)
}

const kindFilters = (args: {
  asked: URLSearchParams
  base: string
  entries: SearchEntry[]
  kinds: { label: string; value: string }[]
}): FilterGroup[] => {
  const found = new Set(args.entries.map(({ kind }) => kind))
  if (found.size < 2) return []
  const options = args.kinds.filter(({ value }) => found.has(value))
  const group = filterGroup({
    base: args.base,
    name: 'jenis',
    options,
    query: args.asked,
    title: 'Jenis',
  })
  return group ? [group] : []
}

const hitOf = (args: {
  entry: SearchEntry
  matched: ReadonlySet<string>
  site: VillageSite
}): SearchHit => {
  const { entry, matched, site } = args
  return {
    excerpt: entry.excerpt ? markText(excerptOf(entry.excerpt, matched), matched) : undefined,
    href: href(site, entry.path),
    kindText: entry.kindText,
    title: markText(entry.title, matched),
  }
}
