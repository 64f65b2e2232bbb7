import type { Where } from 'payload'

import {
  documentKinds,
  informationClasses,
  legalKinds,
  openClasses,
} from '../../../../collections/documents/classes'
import { searchText } from '../../../../collections/shared/searchText'
import type { DocumentListView, EmptyStateView } from '../../../../themes/contract'
import {
  asPage,
  notFound,
  type PageContext,
  pageNumber,
  type PageResult,
  pageTtl,
} from '../../contract/part'
import { filterGroup } from '../../frame/filters'
import { officeText } from '../../frame/officeText'
import { pagination } from '../../frame/pagination'
import { villageParts } from '../../frame/villagePage'
import { allOf } from '../../read/allOf'
import { findFiles } from '../../read/findFiles'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { numberText } from '../../words/text'
import { documentRow } from './documentRow'
import { kindLabel } from './documentText'
import { findDocumentFacets, legalOption } from './findDocumentFacets'
import { findDocuments } from './findDocuments'

const perPage = 20

/**
 * `/dokumen`: public information of the village, newest first; `jenis`, `golongan`, `tahun` and `q`
 * narrow it.
 */
export const documentList = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const asked = readQuery(context.query)
  if (!asked) return notFound
  const { page, query, typed, where } = asked
  const [{ docs, pages, total }, facets] = await Promise.all([
    findDocuments({ keep: typed === '', limit: perPage, page, reader, where }),
    findDocumentFacets(reader),
  ])
  if (page > 1 && docs.length === 0) return notFound
  const [parts, file] = await Promise.all([
    villageParts(context),
    findFiles(
      reader,
      docs.map((doc) => doc.file),
    ),
  ])
  const base = href(site, '/dokumen')
  const heading = headingOf(query)
  const lead = 'Produk hukum, rencana, laporan, dan informasi lain yang wajib diumumkan desa.'
  const filters = [
    filterGroup({ base, name: 'jenis', options: facets.kinds, query, title: 'Jenis' }),
    filterGroup({
      base,
      name: 'golongan',
      options: facets.classes,
      query,
      title: 'Golongan informasi',
    }),
    filterGroup({ base, name: 'tahun', options: facets.years, query, title: 'Tahun' }),
  ]
  const view: DocumentListView = {
    ...parts.base({
      crumbs: [{ href: base, label: 'Dokumen' }],
      description: lead,
      noindex: typed !== '',
      title: page > 1 ? `${heading}, halaman ${page}` : heading,
    }),
    empty: docs.length > 0 ? undefined : emptyState({ base, isNarrowed: query.size > 0 }),
    filters: filters.filter((group) => group !== undefined),
    finder: { action: base, hint: 'Misalnya APB Desa, RPJM, aset.', query: typed },
    lead: `${lead} ${classesExplained}`,
    pagination: pagination({
      base,
      label: 'Halaman dokumen',
      next: 'Berikutnya',
      page,
      pages,
      previous: 'Sebelumnya',
      query,
    }),
    requestText: `Yang tidak ada di sini dapat diminta ke PPID desa di ${officeText(site.village)}. Sebutkan nama Anda dan informasi yang diminta; permintaan dijawab paling lambat 10 hari kerja.`,
    resultText: typed
      ? `${numberText(total)} dokumen cocok dengan “${typed}”`
      : `${numberText(total)} dokumen`,
    rows: docs.map((doc) =>
      documentRow({ doc, file: file(doc.file), href: href(site, `/dokumen/${doc.slug}`) }),
    ),
    title: heading,
  }
  // What people type is endless; keeping each answer would push useful pages out of the cache.
  return asPage({ name: 'DocumentList', view }, typed ? 0 : pageTtl)
}

/** The four classes of public information (UU 14/2008), the fourth only as what is not here. */
const classesExplained =
  'Informasi berkala diumumkan rutin, serta-merta segera bila menyangkut keselamatan, setiap saat bila diminta; yang dikecualikan undang-undang tidak ditampilkan.'

type Asked = { page: number; query: URLSearchParams; typed: string; where: undefined | Where }

/** What the address asks for; undefined for a page, kind, class or year that cannot be. */
const readQuery = (query: URLSearchParams): Asked | undefined => {
  const page = pageNumber(query)
  const kind = query.get('jenis') ?? ''
  const name = query.get('golongan') ?? ''
  const year = query.get('tahun') ?? ''
  const typed = (query.get('q') ?? '').trim().slice(0, 100)
  const kinds =
    kind === legalOption.value
      ? legalKinds
      : documentKinds.map(({ value }) => value as string).filter((value) => value === kind)
  const isKnown =
    (!kind || kinds.length > 0) &&
    (!name || openClasses.includes(name)) &&
    (!year || /^(19|20)\d\d$/.test(year))
  if (page === undefined || !isKnown) return undefined
  const where = allOf([
    kind ? { kind: { in: [...kinds] } } : undefined,
    name ? { class: { equals: name } } : undefined,
    year ? { year: { equals: Number(year) } } : undefined,
    ...searchText(typed)
      .split(' ')
      .filter(Boolean)
      .slice(0, 8)
      .map((word) => ({ searchText: { contains: word } })),
  ])
  const given = Object.entries({ golongan: name, jenis: kind, q: typed, tahun: year }).filter(
    ([, value]) => value !== '',
  )
  return { page, query: new URLSearchParams(given), typed, where }
}

const headingOf = (query: URLSearchParams): string => {
  const kind = query.get('jenis')
  const name = informationClasses.find(({ value }) => value === query.get('golongan'))?.label
  const what = kind ? (kind === legalOption.value ? legalOption.label : kindLabel(kind)) : 'Dokumen'
  const year = query.get('tahun')
  return `${kind ? what : 'Dokumen dan informasi publik'}${name ? `: ${name.toLowerCase()}` : ''}${year ? ` ${year}` : ''}`
}

const emptyState = ({ base, isNarrowed }: { base: string; isNarrowed: boolean }): EmptyStateView =>
  isNarrowed
    ? {
        link: { href: base, label: 'Lihat semua dokumen' },
        text: 'Periksa ejaannya, atau hapus pilihan jenis, golongan, dan tahun.',
        title: 'Tidak ada dokumen yang cocok',
      }
    : {
        link: undefined,
        text: 'Kantor desa belum menerbitkan dokumen di sini. Anda dapat memintanya langsung.',
        title: 'Belum ada dokumen',
      }
