import { idmThresholds } from '../../../../collections/idm-records/score'
import type {
  Dimension,
  IndexHistory,
  IndexPageView,
  IndexRecordView,
} from '../../../../themes/contract'
import type { IdmRecord } from '../../../payload-types'
import { asPage, type PageContext, type PageResult } from '../../contract/part'
import { villageParts } from '../../frame/villagePage'
import { href } from '../../site/address'
import type { VillageSite } from '../../site/site'
import { sourceText } from '../../words/sourceText'
import { scoreText, villageName } from '../../words/text'
import { findIndexRecords } from './findIndexRecords'
import {
  idmBands,
  ladder,
  moveSentence,
  nextSentence,
  recordScore,
  schemeName,
  schemeShort,
  statusOf,
} from './indexSummary'

/** `/indeks`: the village's index, its parts and its years. */
export const indexPage = async (context: PageContext<VillageSite>): Promise<PageResult> => {
  const { reader, site } = context
  const records = await findIndexRecords(reader)
  const parts = await villageParts(context)
  const [record, before] = records
  const name = villageName(site.village)
  const title = record ? `Indeks desa: ${statusOf(record.status).label}` : 'Indeks desa'
  const lead = record
    ? [
        `${schemeShort(record)} ${record.year} ${name}: ${recordScore(record)}.`,
        moveSentence(record, before),
      ]
        .filter(Boolean)
        .join(' ')
    : undefined
  const view: IndexPageView = {
    ...parts.base({
      crumbs: [{ href: href(site, '/indeks'), label: 'Indeks desa' }],
      description: lead,
      title: record
        ? `Indeks desa ${record.year}: ${statusOf(record.status).label}`
        : 'Indeks desa',
    }),
    empty: record
      ? undefined
      : {
          link: { href: href(site, '/profil'), label: 'Lihat profil desa' },
          text: 'Angka indeks dimuat oleh dinas kabupaten setelah diumumkan kementerian.',
          title: 'Nilai indeks belum dimuat',
        },
    histories: histories(records),
    lead,
    record: record && recordView(record),
    title,
  }
  return asPage({ name: 'IndexPage', view })
}

/**
 * The scale starts below the lowest published scores; drawn from zero, five steps would crowd at
 * one end.
 */
const scale = { from: 0.4, to: 1 }

const recordView = (record: IdmRecord): IndexRecordView => {
  const isIdm = record.scheme === 'idm'
  return {
    bands: isIdm ? idmBands(Math.min(scale.from, record.score), scale.to) : [],
    dimensions: isIdm ? dimensions(record) : [],
    ladder: ladder(record),
    mismatchText: mismatchText(record),
    schemeName: schemeName(record),
    score: record.score,
    scoreText: recordScore(record),
    scaleTexts: [scoreText(Math.min(scale.from, record.score)), scoreText(scale.to)],
    sentence: nextSentence(record),
    sourceText: `Sumber: ${sourceText(record.source, schemeName(record))}${record.revision > 1 ? `, revisi ${record.revision - 1}` : ''}.`,
    status: statusOf(record.status),
    yearText: String(record.year),
  }
}

const parts = [
  {
    code: 'IKS',
    key: 'iks',
    name: 'Ketahanan sosial',
    note: 'Kesehatan, pendidikan, modal sosial, permukiman: 35 indikator.',
  },
  {
    code: 'IKE',
    key: 'ike',
    name: 'Ketahanan ekonomi',
    note: 'Produksi, perdagangan, logistik, keuangan, keterbukaan wilayah: 12 indikator.',
  },
  {
    code: 'IKL',
    key: 'ikl',
    name: 'Ketahanan lingkungan',
    note: 'Mutu lingkungan, rawan bencana, tanggap bencana: 3 indikator.',
  },
] as const

const dimensions = (record: IdmRecord): Dimension[] =>
  parts.flatMap(({ code, key, name, note }) => {
    const share = record[key]
    if (typeof share !== 'number') return []
    return [{ average: undefined, code, name, note, share, valueText: scoreText(share) }]
  })

const mismatchText = (record: IdmRecord): string | undefined => {
  const faults = [
    ...(record.formulaMatches === false ? ['nilai tidak sama dengan rata-rata ketiga indeks'] : []),
    ...(record.statusMatches === false ? ['status tidak sesuai dengan ambang nilainya'] : []),
  ]
  return faults.length > 0
    ? `Angka ditampilkan sebagaimana diumumkan, tetapi ${faults.join(' dan ')}.`
    : undefined
}

/** Years of one scheme; the two schemes never share an axis. */
const histories = (records: IdmRecord[]): IndexHistory[] => {
  const idm = records.filter(({ scheme }) => scheme === 'idm').reverse()
  const newest = idm.at(-1)
  const oldest = idm[0]
  if (!newest || !oldest) return []
  const scores = idm.map(({ score }) => score)
  const from = Math.max(0, Math.min(...scores) - 0.06)
  const to = Math.min(1, Math.max(...scores) + 0.06)
  return [
    {
      bands: idmBands(from, to),
      columns: parts.map(({ code, name }) => ({
        long: `Indeks ${name.toLowerCase()}`,
        short: code,
      })),
      description: historyText(oldest, newest),
      schemeShort: 'IDM',
      thresholds: idmThresholds
        .filter(({ over }) => over > from && over < to)
        .map(({ over }) => ({ text: scoreText(over), value: over })),
      title:
        oldest.year === newest.year ? `IDM ${newest.year}` : `IDM ${oldest.year}–${newest.year}`,
      years: idm.map((record) => ({
        cells: parts.map(({ key }) =>
          typeof record[key] === 'number' ? scoreText(record[key]) : '–',
        ),
        status: statusOf(record.status),
        text: scoreText(record.score),
        value: record.score,
        yearText: String(record.year),
      })),
    },
  ]
}

const historyText = (oldest: IdmRecord, newest: IdmRecord): string => {
  if (oldest.year === newest.year) return `IDM ${newest.year}: ${scoreText(newest.score)}`
  const change = newest.score - oldest.score
  const verb = change > 0 ? 'naik' : change < 0 ? 'turun' : 'tetap'
  return `IDM ${oldest.year} sampai ${newest.year} ${verb} dari ${scoreText(oldest.score)} ke ${scoreText(newest.score)}`
}
