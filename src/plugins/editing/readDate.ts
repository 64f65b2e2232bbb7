import { quoted, type Reading, refuse } from './reading'

const months = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
]
const otherMonths: Record<string, number> = {
  agt: 8,
  ags: 8,
  nopember: 11,
  nop: 11,
  pebruari: 2,
  peb: 2,
  sept: 9,
}
const weekdays = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu']
const example = 'Tulis hari, bulan, lalu tahun, misalnya 5/12/2026 atau 5 Desember 2026.'

const shape = new RegExp(
  String.raw`^(?:(${weekdays.join('|')}|ahad|jum'at),? +)?(\d{1,2})(?: *[-/.] *(\d{1,2}) *[-/.] *| +([a-z]{3,9})\.? +)(\d{4})(?:,? +(?:pukul |jam )?(\d{1,2})[.:](\d{2})(?: *wib)?)?$`,
)
const machineShape =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i

/**
 * Reads a date as Indonesians write it, the day first: `5/12/2026` is 5 December; `5 Des 2026
 * 07.00` is seven in the morning of Jakarta. ISO dates of machines are read too. The answer is an
 * ISO time; of a day without a time noon UTC, as Payload stores days, or midnight in Jakarta where
 * the field has a time. An empty text is null.
 */
export const readDate = (text: string, options: { hasTime: boolean }): Reading<null | string> => {
  const plain = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (plain === '') return { isRead: true, value: null }
  if (plain.length > 60) return refuse(`${quoted(plain)} bukan tanggal. ${example}`)
  const machine = machineShape.exec(plain)
  if (machine) return readMachine(plain, machine)
  const [, weekday, day, monthNumber, monthWord, year, hour, minute] =
    shape.exec(plain.toLowerCase()) ?? []
  const month = monthNumber ? Number(monthNumber) : monthOf(monthWord ?? '')
  if (!day || !year || !month) return refuse(`${quoted(plain)} bukan tanggal. ${example}`)
  if (month > 12) return refuse(`Bulan ${month} tidak ada dalam ${quoted(plain)}. ${example}`)
  if (!isDay(Number(year), month, Number(day)))
    return refuse(`Tanggal ${quoted(plain)} tidak ada. ${example}`)
  if (hour && (Number(hour) > 23 || Number(minute) > 59))
    return refuse(`Pukul ${hour}.${minute ?? ''} tidak ada. Tulis dari 00.00 sampai 23.59.`)
  const noon = Date.UTC(Number(year), month - 1, Number(day), 12)
  const known = weekdays[new Date(noon).getUTCDay()]
  if (weekday && known && !isWeekday(weekday, known))
    return refuse(
      `${plain.split(/[, ]/)[0] ?? ''} tidak cocok: tanggal itu hari ${known}. ${example}`,
    )
  if (!options.hasTime) return { isRead: true, value: new Date(noon).toISOString() }
  return {
    isRead: true,
    value: new Date(
      noon + (Number(hour ?? 0) * 60 + Number(minute ?? 0) - (12 + jakarta) * 60) * 60_000,
    ).toISOString(),
  }
}

/** Hours that Jakarta is ahead of UTC; it knows no summer time. */
const jakarta = 7

const readMachine = (plain: string, parts: RegExpExecArray): Reading<string> => {
  const [, year, month, day, hour, , , zone] = parts
  // JavaScript reads 30 February as 2 March.
  const time = isDay(Number(year), Number(month), Number(day))
    ? new Date(hour && !zone ? `${plain.replace(' ', 'T')}+07:00` : plain)
    : new Date(NaN)
  return Number.isNaN(time.getTime())
    ? refuse(`Tanggal ${quoted(plain)} tidak ada. ${example}`)
    : { isRead: true, value: time.toISOString() }
}

const monthOf = (word: string): number =>
  otherMonths[word] ??
  (word.length === 3 ? months.findIndex((name) => name.startsWith(word)) : months.indexOf(word)) + 1

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return day > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const isWeekday = (written: string, known: string): boolean =>
  ({ ahad: 'minggu', "jum'at": 'jumat' })[written] === known || written === known

/**
 * `Sabtu, 5 Desember 2026`, with `pukul 07.00` where the field has a time; in Jakarta, where a
 * day's noon UTC is the same day.
 */
export const dateText = (value: string, options: { hasTime: boolean }): string => {
  const date = new Date(value)
  const day = new Intl.DateTimeFormat('id-ID', {
    day: 'numeric',
    month: 'long',
    timeZone: 'Asia/Jakarta',
    weekday: 'long',
    year: 'numeric',
  }).format(date)
  if (!options.hasTime) return day
  const time = new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
    timeZone: 'Asia/Jakarta',
  }).format(date)
  return `${day} pukul ${time}`
}
