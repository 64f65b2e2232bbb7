import { readDecimal } from './readDecimal'

/**
 * The dotted code of a village from what sheets make of it: `36.04.05.2001`, `3604052001`,
 * `3604052001.0` and the floating-point cells `3.604052001E9` and `3,604052001E9`.
 * Undefined when the text is no code of ten digits.
 */
export const readVillageCode = (text: string): string | undefined => {
  const plain = text.trim()
  const digits = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(plain)
    ? plain.replaceAll('.', '')
    : wholeNumber(plain)
  if (!digits || !/^\d{10}$/.test(digits)) return undefined
  return `${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4, 6)}.${digits.slice(6)}`
}

const wholeNumber = (text: string): string | undefined => {
  const value = readDecimal(text)
  return value !== undefined && Number.isInteger(value) ? String(value) : undefined
}
