import type { CallRow } from '../../../themes/contract'
import type { Official, Village } from '../../payload-types'
import { linkOf, phoneHref, villageName, whatsappHref } from '../words/text'

type Person = Pick<Official, 'duty' | 'name' | 'phone' | 'position'>

/** The national emergency number (Permenkominfo 10/2016). */
const emergency: CallRow = {
  call: { href: 'tel:112', label: '112' },
  isEmergency: true,
  need: 'Darurat, siang dan malam',
  who: 'Panggilan darurat, bebas pulsa',
}

/**
 * Whom to call for what: officials with a duty or a number of their own, then the office, the
 * emergency number last. Empty when the village has entered none of the first two.
 * @param officials in the order they shall stand.
 * @param most longest list, office and emergency number included.
 */
export const callRows = (args: {
  most?: number
  officials: Person[]
  village: Village
}): CallRow[] => {
  const { most = 40, officials, village } = args
  const office = officeRow(village)
  const people = officials
    .filter(({ duty, phone }) => duty?.trim() || phoneHref(phone))
    .map(personRow)
  if (people.length === 0 && !office) return []
  const last = [
    ...(office ? [{ ...office, need: people.length > 0 ? 'Urusan lain' : 'Semua urusan' }] : []),
    emergency,
  ]
  return [...people.slice(0, Math.max(0, most - last.length)), ...last]
}

const personRow = ({ duty, name, phone, position }: Person): CallRow => ({
  call: linkOf(phone, phoneHref(phone)),
  isEmergency: false,
  need: duty?.trim() || position,
  who: duty?.trim() ? `${name}, ${position}` : name,
})

const officeRow = (village: Village): CallRow | undefined => {
  const { phone, whatsapp } = village.contact ?? {}
  const call = linkOf(phone, phoneHref(phone)) ?? linkOf(whatsapp, whatsappHref(whatsapp))
  return call && { call, isEmergency: false, need: '', who: `Kantor ${villageName(village)}` }
}
