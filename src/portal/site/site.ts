import type { Regency, Village } from '../../payload-types'

/** The regency's portal as reached by a request. */
export type RegencySite = {
  /** Prefix of every path of the site; empty on a host of its own. */
  base: string
  kind: 'regency'
  /** Canonical origin, without a slash at the end. */
  origin: string
  regency: Regency
}

/** A village's site as reached by a request. */
export type VillageSite = {
  base: string
  kind: 'village'
  origin: string
  regency: Regency
  village: Village
}

export type Site = RegencySite | VillageSite
