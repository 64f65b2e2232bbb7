import { plainText } from '../../../collections/shared/plainText'

/** What a form holds while it is being filled in; every value may be missing. */
export type Written = { body?: unknown; end?: unknown; start?: unknown; title?: unknown }

/** Advice on what is written, or undefined when there is none. It never stops anybody. */
type Hint = (written: Written, now: Date) => string | undefined

/** Characters that a title may have before it breaks into a third line on a phone. */
const longTitle = 90

/** Shorter texts are still being begun. */
const begunText = 60

const months =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember'
const dateWords = new RegExp(
  String.raw`\b(?:${months}|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad|hari ini|kemarin|besok|lusa|tadi|semalam)\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b20\d{2}\b`,
  'iu',
)
const placeWords =
  /\b(?:rt|rw|dusun|dukuh|kampung|kp\.?|desa|kelurahan|kecamatan|jalan|jl\.?|gang|balai|kantor|masjid|musala|mushola|musholla|gereja|pura|vihara|sekolah|sd|sdn|smp|sma|smk|lapangan|posyandu|puskesmas|pustu|polindes|pasar|terminal|pantai|sungai|sawah|kebun|jembatan|saluran|aula|gedung|rumah|lokasi|bertempat)\b/iu

export const hints = {
  /** For news: readers ask when and where first. */
  dateAndPlace: ({ body }) => {
    const text = plainText(body)
    if (text.length < begunText) return undefined
    const missing = [
      dateWords.test(text) ? '' : 'kapan (hari atau tanggal)',
      placeWords.test(text) ? '' : 'di mana (tempat)',
    ].filter(Boolean)
    return missing.length > 0
      ? `Pembaca ingin tahu ${missing.join(' dan ')}. Tambahkan bila ada.`
      : undefined
  },
  longTitle: ({ title }) => {
    const { length } = typeof title === 'string' ? title.trim() : ''
    return length > longTitle
      ? `Judul ini ${length} huruf. Paling enak dibaca di HP bila tidak lebih dari ${longTitle}.`
      : undefined
  },
  noticeOver: ({ end, start }, now) => {
    const [from, until] = [timeOf(start), timeOf(end)]
    if (until === undefined) return undefined
    if (from !== undefined && until < from)
      return 'Waktu selesai lebih awal daripada waktu mulai. Periksa kedua tanggalnya.'
    return until < now.getTime()
      ? 'Waktu selesainya sudah lewat: pengumuman ini tidak tampil di halaman depan.'
      : undefined
  },
  pastEvent: ({ end, start }, now) => {
    const [from, until] = [timeOf(start), timeOf(end)]
    if (from !== undefined && until !== undefined && until < from)
      return 'Waktu selesai lebih awal daripada waktu mulai. Periksa kedua tanggalnya.'
    const last = until ?? from
    return last !== undefined && last < now.getTime()
      ? 'Acara ini sudah lewat. Periksa tanggal dan tahunnya.'
      : undefined
  },
} as const satisfies Record<string, Hint>

export type HintName = keyof typeof hints

const timeOf = (value: unknown): number | undefined => {
  const time = typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : NaN
  return Number.isNaN(time) ? undefined : time
}
