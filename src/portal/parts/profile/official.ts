import type { Image, Official as OfficialView } from '../../../../themes/contract'
import type { Official } from '../../../payload-types'
import { linkOf, phoneHref } from '../../words/text'

/** What is shown of a person in office. */
export const officialFields = [
  'duty',
  'isHead',
  'name',
  'phone',
  'photo',
  'position',
  'termEnd',
  'termStart',
] as const satisfies (keyof Official)[]

/** A person in office as the public may know them. */
export const officialView = (
  official: Omit<Pick<Official, (typeof officialFields)[number]>, 'isHead' | 'photo'>,
  photo: Image | undefined,
): OfficialView => ({
  duty: official.duty ?? undefined,
  name: seatName(official.name),
  phone: linkOf(official.phone, phoneHref(official.phone)),
  photo,
  role: official.position,
  termText: termText(official),
})

/** The name of who holds an office; undefined for what villages write of an empty seat. */
export const seatName = (name: string): string | undefined =>
  /^(\p{P}|\s)*$|^\(?(kosong|lowong|belum (ada|diisi|terisi))\)?$/iu.test(name.trim())
    ? undefined
    : name

const termText = ({
  termEnd,
  termStart,
}: Pick<Official, 'termEnd' | 'termStart'>): string | undefined => {
  if (termStart && termEnd) return `${termStart}–${termEnd}`
  if (termStart) return `sejak ${termStart}`
  return termEnd ? `sampai ${termEnd}` : undefined
}
