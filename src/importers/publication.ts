const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const example = '--source "Kemendes PDT" --published 2024-07-01'

/**
 * Who published figures or boundaries and when, in the words that pages show: `Kemendes PDT, 1 Juli
 * 2024`. Both are asked for, since nobody can check a figure whose origin is a file's name.
 * @returns the words, or what to write instead of what is missing or wrong.
 */
export const sourceLine = (values: {
  published?: string | undefined
  source?: string | undefined
}): { problem: string } | { text: string } => {
  const [source, published] = [values.source?.trim() ?? '', values.published?.trim() ?? '']
  if (!source || !published)
    return { problem: `Sebutkan siapa yang menerbitkan dan kapan, misalnya: ${example}` }
  const problem = sourceProblem(source)
  if (problem) return { problem }
  const date = publishedText(published, new Date())
  if (!date)
    return {
      problem:
        '--published harus tanggal terbit yang sudah lewat, misalnya 2024-07-01, 2024-07, atau 2024.',
    }
  return { text: `${source.replace(/[.,\s]+$/, '')}, ${date}` }
}

/** What is wrong with the name of a publisher, or undefined. */
export const sourceProblem = (source: string): string | undefined => {
  if (source.length > 160) return '--source harus berisi paling banyak 160 huruf.'
  // Line breaks would reach the page.
  if (/\p{Cc}/u.test(source)) return '--source harus satu baris.'
  return /\.[a-z]{2,8}$|[\\/]/i.test(source) &&
    /\.(?:csv|geo|geojson|json|kml|ods|pdf|shp|tsv|txt|xlsx?|zip)\b/i.test(source)
    ? `--source harus nama penerbitnya, bukan nama berkas. Misalnya: ${example}`
    : undefined
}

/**
 * `1 Juli 2024`, `Juli 2024` or `2024` of `2024-07-01`, `2024-07`, `2024`; undefined for anything
 * else and for the future.
 */
export const publishedText = (text: string, now: Date): string | undefined => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (!year) return undefined
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const isReal =
    date.getUTCMonth() === Number(month ?? 1) - 1 && date.getUTCDate() === Number(day ?? 1)
  if (!isReal || Number(year) < 1945 || date > now) return undefined
  return [day && String(Number(day)), month && months[Number(month) - 1], year]
    .filter(Boolean)
    .join(' ')
}
