import type { Village } from '../../payload-types'
import { villageName } from '../words/text'

/**
 * The office with every way to reach it, inside a sentence: "Kantor Desa Contoh (telepon 0254-1234,
 * surel a@b.id)".
 */
export const officeText = (village: Village): string => {
  const { email, phone, whatsapp } = village.contact ?? {}
  const ways = [
    phone && `telepon ${phone}`,
    whatsapp && `WhatsApp ${whatsapp}`,
    email && `surel ${email}`,
  ].filter(Boolean)
  return `Kantor ${villageName(village)}${ways.length > 0 ? ` (${ways.join(', ')})` : ''}`
}

/** The office's address in one line; undefined when it is not entered. */
export const officeAddress = (village: Village): string | undefined =>
  (village.contact?.address ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ') || undefined
