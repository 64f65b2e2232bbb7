import type { DateText, Link } from '../../../themes/contract'

const timeZone = 'Asia/Jakarta'
const day = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'long',
  timeZone,
  year: 'numeric',
})
const month = new Intl.DateTimeFormat('id-ID', { month: 'long', timeZone, year: 'numeric' })
const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 })
const two = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2, minimumFractionDigits: 2 })
const rupiah = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 })
const four = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4, minimumFractionDigits: 4 })

/** "19 Januari 2023". */
export const dateText = (iso: string): DateText => ({ iso, text: day.format(new Date(iso)) })

/** "Januari 2023". */
export const monthText = (iso: string): string => month.format(new Date(iso))

/** "1.234,5". */
export const numberText = (value: number): string => whole.format(value)

/** "0,7279": the four decimals the index is published with. */
export const scoreText = (value: number): string => four.format(value)

/** "Rp1.250.000": whole rupiah; "−Rp50.000" below zero. */
export const moneyText = (value: number): string =>
  `${value < 0 ? '−' : ''}Rp${rupiah.format(Math.abs(value))}`

/** "47,00%" of a share of 1. */
export const percentText = (share: number): string => `${two.format(share * 100)}%`

/** "240 KB", "1,8 MB": rounded up, so that a download never costs more data than it says. */
export const fileSizeText = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.ceil(bytes / 1000))
  return kilobytes < 1000 ? `${kilobytes} KB` : `${numberText(Math.ceil(bytes / 100_000) / 10)} MB`
}

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

/** A link of a text the village entered and the address made from it; undefined without either. */
export const linkOf = (
  label: null | string | undefined,
  target: string | undefined,
): Link | undefined => (label && target ? { href: target, label } : undefined)

/** As it stands in headings and sentences: `Desa Lembahkopi`. */
export const villageName = (village: { name: string }): string => `Desa ${village.name}`
