import type { DateText } from '../../../themes/contract'

const timeZone = 'Asia/Jakarta'
const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', timeZone, year: 'numeric' })
const month = new Intl.DateTimeFormat('id-ID', { month: 'long', timeZone, year: 'numeric' })
const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
const four = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4, minimumFractionDigits: 4 })

/** "19 Januari 2023". */
export const dateText = (iso: string): DateText => ({ iso, text: day.format(new Date(iso)) })

/** "Januari 2023". */
export const monthText = (iso: string): string => month.format(new Date(iso))

/** "1.234,5". */
export const numberText = (value: number): string => whole.format(value)

/** "0,7279": the four decimals the index is published with. */
export const scoreText = (value: number): string => four.format(value)

/** The number for a `tel:` link; undefined when the text holds none. */
export const phoneHref = (text: null | string | undefined): string | undefined => {
  const digits = (text ?? '').replace(/[^\d+]/g, '')
  return digits.length >= 3 ? `tel:${digits}` : undefined
}

/** The chat link of an Indonesian number, written "0812..." or "+62 812...". */
export const whatsappHref = (text: null | string | undefined): string | undefined => {
  const digits = (text ?? '').replace(/\D/g, '').replace(/^0/, '62')
  return digits.length >= 8 ? `https://wa.me/${digits}` : undefined
}
