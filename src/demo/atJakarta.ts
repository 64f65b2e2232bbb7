const dayMs = 86_400_000

/**
 * A moment so many days from today at an hour of Jakarta, so that a demo's agenda is alive on any
 * day.
 */
export const atJakarta = ({
  days,
  hour,
  minute = 0,
}: {
  days: number
  hour: number
  minute?: number
}): string => {
  const day = new Date(Date.now() + 7 * 3_600_000 + days * dayMs).toISOString().slice(0, 10)
  const two = (value: number): string => String(value).padStart(2, '0')
  return new Date(`${day}T${two(hour)}:${two(minute)}:00+07:00`).toISOString()
}
