import type { Image, Official as OfficialView } from '../../../themes/contract'
import type { Official } from '../../payload-types'

/** A person in office as the public may know them. */
export const officialView = (official: Official, photo: Image | undefined): OfficialView => ({
  duty: undefined,
  name: official.name,
  photo,
  role: official.position,
  termText: termText(official),
})

const termText = ({ termEnd, termStart }: Official): string | undefined => {
  if (termStart && termEnd) return `${termStart}–${termEnd}`
  if (termStart) return `sejak ${termStart}`
  return termEnd ? `sampai ${termEnd}` : undefined
}
