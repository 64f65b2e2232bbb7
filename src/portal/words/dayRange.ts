const timeZone = 'Asia/Jakarta'
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('id-ID', { ...options, timeZone })

const day = format({ day: 'numeric' })
const dayMonth = format({ day: 'numeric', month: 'long' })
const dayMonthYear = format({ day: 'numeric', month: 'long', year: 'numeric' })
const month = format({ month: 'numeric', year: 'numeric' })
const year = format({ year: 'numeric' })

/** Days from a first to a last one, both included, no word said twice: "19–21 Juni 2025". */
export const dayRange = (first: Date, last: Date): string => {
  const end = dayMonthYear.format(last)
  if (dayMonthYear.format(first) === end) return end
  if (month.format(first) === month.format(last)) return `${day.format(first)}–${end}`
  if (year.format(first) === year.format(last)) return `${dayMonth.format(first)}–${end}`
  return `${dayMonthYear.format(first)}–${end}`
}
