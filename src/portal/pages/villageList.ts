import { searchText } from '../../../collections/shared/searchText'
import type { VillageListView, VillageRow } from '../../../themes/contract'
import { findRegion } from '../queries/findRegion'
import { findNewestRecords } from '../queries/findYearRecords'
import { href } from '../site/address'
import type { RegencySite } from '../site/site'
import { schemeShort } from '../views/indexSummary'
import { pagination } from '../views/pagination'
import { regencyBase } from '../views/regencyFrame'
import { numberText } from '../views/text'
import { villageEntries } from '../views/villageEntry'
import { asPage, notFound, type PageContext, pageNumber, type PageResult, pageTtl } from './context'

const perPage = 50

/** `/desa?q=`: villages of the regency whose name, or whose district's name, holds what was typed. */
export const villageList = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { query, reader, settings, site } = context
  const page = pageNumber(query)
  if (page === undefined) return notFound
  const typed = (query.get('q') ?? '').trim().slice(0, 60)
  const wanted = searchText(typed)
  const [{ districts, villages }, newest] = await Promise.all([findRegion(reader), findNewestRecords(reader)])
  const entry = villageEntries({ records: newest, settings, site })
  const districtName = new Map(districts.map(({ code, name }) => [code, name]))
  const rows = villages
    .map((village): VillageRow => ({ ...entry(village), district: `Kecamatan ${districtName.get(village.district ?? '') ?? ''}` }))
    .filter((row) => searchText(row.name, row.district).includes(wanted))
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  if (page > pages) return notFound
  const record = newest[0]
  const view: VillageListView = {
    ...regencyBase(context, {
      crumbs: [{ href: href(site, '/desa'), label: 'Cari desa' }],
      noindex: typed !== '',
      title: typed ? `Desa “${typed}”` : 'Cari desa',
    }),
    empty:
      rows.length > 0
        ? undefined
        : {
            link: { href: href(site, '/'), label: 'Lihat semua desa menurut kecamatan' },
            text: 'Periksa ejaannya, atau ketik sebagian nama saja.',
            title: `Tidak ada desa yang cocok dengan “${typed}”`,
          },
    finder: { action: href(site, '/desa'), hint: 'Ketik nama desa atau kecamatan.', query: typed },
    pagination: pagination({
      at: (number) => listHref({ base: href(site, '/desa'), number, typed }),
      label: 'Halaman daftar desa',
      next: 'Berikutnya',
      page,
      pages,
      previous: 'Sebelumnya',
    }),
    resultText: typed
      ? `${numberText(rows.length)} desa cocok dengan “${typed}”`
      : `${numberText(rows.length)} desa di ${site.regency.name}`,
    rows: rows.slice((page - 1) * perPage, page * perPage),
    statusText: record && `Status ${schemeShort(record)} ${record.year}`,
    title: 'Cari desa',
  }
  // What people type is endless; keeping each answer would push useful pages out of the cache.
  return asPage({ name: 'VillageList', view }, typed ? 0 : pageTtl)
}

const listHref = ({ base, number, typed }: { base: string; number: number; typed: string }): string => {
  const query = new URLSearchParams({ ...(typed ? { q: typed } : {}), ...(number > 1 ? { hal: String(number) } : {}) })
  return query.size > 0 ? `${base}?${query}` : base
}
