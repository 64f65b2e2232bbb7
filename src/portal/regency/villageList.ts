import { statuses } from '../../../collections/idm-records/statuses'
import { idOf } from '../../../collections/shared/idOf'
import { searchText } from '../../../collections/shared/searchText'
import type { VillageListView, VillageRow } from '../../../themes/contract'
import {
  asPage,
  notFound,
  type PageContext,
  pageNumber,
  type PageResult,
  pageTtl,
} from '../contract/part'
import { filterGroup } from '../frame/filters'
import { pagination } from '../frame/pagination'
import { regencyParts } from '../frame/regencyPage'
import { buildSearchIndex, searchIn } from '../parts/search/searchIndex'
import { schemeShort } from '../parts/village-index/indexSummary'
import { findNewestRecords } from '../read/findYearRecords'
import { href } from '../site/address'
import type { RegencySite } from '../site/site'
import { numberText } from '../words/text'
import { findRegion, type VillageRow as StoredVillage } from './findRegion'
import { regencyPlaces, type RegencyPlaces } from './regencyPlaces'
import { villageEntries } from './villageEntry'

const perPage = 50

/**
 * `/desa`: villages of the regency; `?q=` by name with one typing error passed over, `?kecamatan=`,
 * `?status=` of the index.
 */
export const villageList = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { query, reader, settings, site } = context
  const page = pageNumber(query)
  const [region, newest, parts] = await Promise.all([
    findRegion(reader),
    findNewestRecords(reader),
    regencyParts(context),
  ])
  const places = regencyPlaces({ region, settings, site })
  const [place, status] = [query.get('kecamatan'), query.get('status')]
  const district = places.districtNamed(place)
  const isUnknown =
    (place !== null && !district) ||
    (status !== null && !statuses.some(({ value }) => value === status))
  if (page === undefined || isUnknown) return notFound
  const typed = (query.get('q') ?? '').trim().slice(0, 60)
  const statusIn = new Map(newest.map((record) => [idOf(record.village), record.status]))
  const chosen = region.villages.filter(
    (village) =>
      (!district || village.district === district.code) &&
      (!status || statusIn.get(village.id) === status),
  )
  const named = typed
    ? namedLike({ places, typed, villages: chosen })
    : { corrected: undefined, villages: chosen }
  const pages = Math.max(1, Math.ceil(named.villages.length / perPage))
  if (page > pages) return notFound
  const entry = villageEntries({ records: newest, settings, site })
  const districtName = new Map(region.districts.map(({ code, name }) => [code, name]))
  const record = newest[0]
  const base = href(site, '/desa')
  const asked = new URLSearchParams({
    ...(place ? { kecamatan: place } : {}),
    ...(typed ? { q: typed } : {}),
    ...(status ? { status } : {}),
  })
  const view: VillageListView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Cari desa' }],
      noindex: typed !== '',
      title: typed ? `Desa “${typed}”` : 'Cari desa',
    }),
    empty:
      named.villages.length > 0
        ? undefined
        : {
            link: { href: base, label: 'Lihat semua desa' },
            text: typed
              ? 'Periksa ejaannya, atau ketik sebagian nama saja.'
              : 'Tidak ada desa dengan pilihan ini.',
            title: typed ? `Tidak ada desa yang cocok dengan “${typed}”` : 'Tidak ada yang cocok',
          },
    filters: [
      filterGroup({
        base,
        name: 'kecamatan',
        options: places.districtOptions,
        query: asked,
        title: 'Kecamatan',
      }),
      record &&
        filterGroup({
          base,
          name: 'status',
          options: statusOptions,
          query: asked,
          title: `Status ${schemeShort(record)} ${record.year}`,
        }),
    ].filter((group) => group !== undefined),
    finder: { action: base, hint: 'Ketik nama desa atau kecamatan.', query: typed },
    pagination: pagination({
      base,
      label: 'Halaman daftar desa',
      next: 'Berikutnya',
      page,
      pages,
      previous: 'Sebelumnya',
      query: asked,
    }),
    resultText: resultText({
      corrected: named.corrected,
      count: named.villages.length,
      regency: site.regency.name,
      typed,
    }),
    rows: named.villages.slice((page - 1) * perPage, page * perPage).map((village): VillageRow => ({
      ...entry(village),
      district: `Kecamatan ${districtName.get(village.district ?? '') ?? ''}`,
    })),
    statusText: record && `Status ${schemeShort(record)} ${record.year}`,
    title: 'Cari desa',
  }
  // What people type is endless; keeping each answer would push useful pages out of the cache.
  return asPage({ name: 'VillageList', view }, typed ? 0 : pageTtl)
}

const statusOptions = [...statuses].reverse().map(({ label, value }) => ({ label, value }))

/**
 * Villages whose name or district's name holds what was typed, else those one typing error away.
 */
const namedLike = (args: {
  places: RegencyPlaces
  typed: string
  villages: StoredVillage[]
}): { corrected: string | undefined; villages: StoredVillage[] } => {
  const { places, typed, villages } = args
  const wanted = searchText(typed)
  const holding = villages.filter(({ id }) => searchText(places.textOf(id)).includes(wanted))
  if (holding.length > 0) return { corrected: undefined, villages: holding }
  const entries = villages.map(({ id, name }) => ({
    excerpt: undefined,
    kind: '',
    kindText: '',
    path: id,
    text: searchText(places.textOf(id)),
    title: name,
  }))
  const { corrected, entries: found } = searchIn(buildSearchIndex(entries), typed)
  const ids = new Set(found.map(({ path }) => path))
  return { corrected, villages: villages.filter(({ id }) => ids.has(id)) }
}

const resultText = (args: {
  corrected: string | undefined
  count: number
  regency: string
  typed: string
}): string => {
  const { corrected, count, regency, typed } = args
  if (!typed) return `${numberText(count)} desa di ${regency}`
  return `${numberText(count)} desa cocok dengan “${corrected ?? typed}”`
}
