import { statuses } from '../../../collections/idm-records/statuses'
import { slugify } from '../../../collections/shared/slugify'
import type {
  EventRow,
  Fact,
  NewsCard,
  RegencyHomeView,
  StatusYear,
} from '../../../themes/contract'
import { asPage, type PageContext, type PageResult } from '../contract/part'
import { noticeRow, urgentFirst } from '../frame/noticeRow'
import { regencyParts } from '../frame/regencyPage'
import { eventChanges, eventRow } from '../parts/agenda/eventRow'
import { findEvents } from '../parts/agenda/findEvents'
import { findNews } from '../parts/news/findNews'
import { newsCard } from '../parts/news/newsCard'
import { schemeName, schemeShort } from '../parts/village-index/indexSummary'
import { findImages } from '../read/findImages'
import { findNewestRecords, findYearRecords, type RecordRow } from '../read/findYearRecords'
import { href } from '../site/address'
import type { RegencySite } from '../site/site'
import { isInForce } from '../words/period'
import { sourceText } from '../words/sourceText'
import { numberText, scoreText } from '../words/text'
import { findRegion, type VillageRow } from './findRegion'
import { regencyPlaces } from './regencyPlaces'
import { villageEntries } from './villageEntry'

/** `/` of the regency: every village by district, how they stand, and what is new. */
export const regencyHome = async (context: PageContext<RegencySite>): Promise<PageResult> => {
  const { reader, settings, site } = context
  const now = new Date()
  const [region, newest, parts] = await Promise.all([
    findRegion(reader),
    findNewestRecords(reader),
    regencyParts(context, now),
  ])
  const { districts, inOpenVillages, villages } = region
  const record = newest[0]
  const [before, news, agenda] = await Promise.all([
    record ? findYearRecords(reader, { scheme: record.scheme, year: record.year - 1 }) : [],
    findNews({ limit: 5, reader, where: inOpenVillages }),
    findEvents({ limit: 4, now, reader, tense: 'coming', where: inOpenVillages }),
  ])
  for (const moment of eventChanges(agenda.docs, now)) reader.expireAt(moment)
  const image = await findImages(
    reader,
    news.docs.map(({ photo }) => photo),
  )
  const entry = villageEntries({ records: newest, settings, site })
  const places = regencyPlaces({ region, settings, site })
  const cards = news.docs.flatMap((item): NewsCard[] => {
    const address = places.hrefOf(item.village, `/berita/${item.slug ?? ''}`)
    if (!address) return []
    return [
      {
        ...newsCard({
          href: address,
          news: item,
          photo: image(item.photo),
          villageText: places.textOf(item.village),
        }),
        summary: undefined,
      },
    ]
  })
  const events = agenda.docs.flatMap((event): EventRow[] => {
    const address = places.hrefOf(event.village, `/agenda/${event.slug ?? ''}`)
    return address
      ? [eventRow({ event, href: address, now, villageText: places.textOf(event.village) })]
      : []
  })
  const view: RegencyHomeView = {
    ...parts.base({
      description: `Situs resmi, kabar, dan capaian ${villages.length} desa di ${districts.length} kecamatan ${site.regency.name}.`,
      title: undefined,
    }),
    agenda: events,
    agendaMore:
      events.length > 0 ? { href: href(site, '/agenda'), label: 'Agenda semua desa' } : undefined,
    districts: districts
      .map((district) => ({
        name: district.name,
        anchor: slugify(district.name) || district.code.replaceAll('.', '-'),
        villages: villages.filter((village) => village.district === district.code).map(entry),
      }))
      .filter((group) => group.villages.length > 0),
    districtsTitle: `Desa menurut kecamatan`,
    facts: facts({ districts: districts.length, newest, villages }),
    finder: {
      action: href(site, '/desa'),
      hint: 'Ketik nama desa. Nama yang sama dibedakan oleh kecamatannya.',
      query: '',
    },
    lead: `Temukan situs resmi desa Anda, kabarnya, dan capaiannya di ${districts.length} kecamatan ${site.regency.name}.`,
    news: cards,
    newsMore:
      cards.length > 0 ? { href: href(site, '/kabar'), label: 'Semua kabar desa' } : undefined,
    notices: urgentFirst(parts.notices.filter((notice) => isInForce(notice, now)))
      .slice(0, 3)
      .map((notice) => noticeRow(notice, { now, settings, site })),
    statusYear: statusYear({ before, newest }),
    title: `${numberText(villages.length)} desa, satu balai`,
  }
  return asPage({ name: 'RegencyHome', view })
}

const facts = (args: {
  districts: number
  newest: RecordRow[]
  villages: VillageRow[]
}): Fact[] => {
  const record = args.newest[0]
  return [
    { label: `desa di ${args.districts} kecamatan`, value: numberText(args.villages.length) },
    ...(record?.scheme === 'idm'
      ? [
          {
            label: `rata-rata ${schemeShort(record)} ${record.year}`,
            value: scoreText(mean(args.newest.map(({ score }) => score))),
          },
        ]
      : []),
  ]
}

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)

const statusYear = (args: { before: RecordRow[]; newest: RecordRow[] }): StatusYear | undefined => {
  const { before, newest } = args
  const record = newest[0]
  if (!record) return undefined
  const count = (records: RecordRow[], status: string) =>
    records.filter((each) => each.status === status).length
  const mandiri = count(newest, 'mandiri')
  const mandiriBefore = count(before, 'mandiri')
  return {
    counts: [...statuses].reverse().map(({ label, rank, value }) => ({
      count: count(newest, value),
      label,
      previousCount: before.length > 0 ? count(before, value) : undefined,
      rank,
    })),
    previousYearText: before.length > 0 ? String(record.year - 1) : undefined,
    schemeText: `${schemeName(record)} ${record.year}`,
    sentence:
      before.length > 0 && mandiri !== mandiriBefore
        ? `Desa mandiri ${mandiri > mandiriBefore ? 'bertambah' : 'berkurang'} dari ${mandiriBefore} menjadi ${mandiri} dalam setahun.`
        : undefined,
    sourceText: `Sumber: ${sourceText(record.source, schemeName(record))}.`,
    total: newest.length,
    yearText: String(record.year),
  }
}
