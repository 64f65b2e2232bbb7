import { LRUCache } from 'lru-cache'

import { documentTag, placeTag } from '../../../collections/shared/tags'
import type { Regency, Village } from '../../payload-types'
import type { ReaderSource } from '../read/reader'
import { href, regencyAddress, villageAddress } from './address'
import type { PortalSettings } from './settings'
import type { Site } from './site'
import { believedMs, siteQueries } from './siteQueries'

/** What a request asks for: a page of a site, its canonical address, or nothing that exists. */
export type Resolution =
  | { kind: 'redirect'; location: string }
  | { kind: 'site'; path: string; site: Site; tags: string[] }
  | { kind: 'unknown-host' }
  | { kind: 'unknown-village'; site: Site }

type Found = { regency: Regency; village: undefined | Village }

export type SiteResolver = (args: {
  host: string
  path: string
  search: string
}) => Promise<Resolution>

/**
 * Makes the function that finds the site behind host and path. Hosts that are nobody's are
 * remembered for ten seconds, so that a flood of them asks the database for each once at most.
 */
export const createSiteResolver = (
  source: ReaderSource & { settings: PortalSettings },
): SiteResolver => {
  const { settings } = source
  const unknownHosts = new LRUCache<string, true>({ max: 1000, ttl: believedMs })
  const { findByDomain, findBySlug, findRegency, listRegencies } = siteQueries(source)

  /** Whose host it is. The deployment's own belongs to the regency without a host of its own. */
  const findByHost = async (name: string): Promise<Found | undefined> => {
    const main = new URL(settings.publicUrl).hostname
    const parent = name.slice(name.indexOf('.') + 1)
    const regencies = await listRegencies()
    const regencyOf = (host: string) =>
      regencies.find((each) => each.host === host) ??
      (host === main ? regencies.find((each) => !each.host) : undefined)
    const code = regencyOf(name)?.code
    if (code) return withRegency(code, undefined)
    const above = regencyOf(parent)?.code
    const label = name.slice(0, name.indexOf('.'))
    const village =
      (above && label ? await findBySlug(above, label) : undefined) ?? (await findByDomain(name))
    return village && withRegency(village.regency ?? '', village)
  }
  const withRegency = async (
    code: string,
    village: undefined | Village,
  ): Promise<Found | undefined> => {
    const regency = await findRegency(code)
    return regency && { regency, village }
  }

  return async ({ host, path, search }) => {
    const name = hostName(host)
    if (!name || unknownHosts.has(name)) return { kind: 'unknown-host' }
    const found = await findByHost(name)
    if (!found) {
      unknownHosts.set(name, true)
      return { kind: 'unknown-host' }
    }
    const below = found.village ? undefined : villagePath(path)
    const village = found.village ?? (below && (await findBySlug(found.regency.code, below.slug)))
    const regencySite: Site = {
      kind: 'regency',
      ...regencyAddress(settings, found.regency),
      regency: found.regency,
    }
    if (!village) {
      if (below) return { kind: 'unknown-village', site: regencySite }
      return { kind: 'site', path, site: regencySite, tags: [`regencies@${found.regency.code}`] }
    }
    const address = villageAddress(settings, found.regency, village)
    const here = below ? `/desa/${below.slug}` : ''
    const rest = below ? below.rest : path
    const isCanonical = here === address.base && name === new URL(address.origin).hostname
    if (!isCanonical)
      return {
        kind: 'redirect',
        location: `${address.origin}${href(address, rest || '/')}${search}`,
      }
    const site: Site = { kind: 'village', ...address, regency: found.regency, village }
    return {
      kind: 'site',
      path: rest,
      site,
      tags: [placeTag('regencies', found.regency.code), documentTag('villages', village.id)],
    }
  }
}

/** `/desa/<slug>` and what follows; a bare `/desa` is the regency's own list. */
const villagePath = (path: string): undefined | { rest: string; slug: string } => {
  const match = /^\/desa\/([a-z0-9-]{1,80})(\/.*)?$/.exec(path)
  return match?.[1] ? { rest: match[2] ?? '', slug: match[1] } : undefined
}

/** Lower case, without port and final dot; undefined for what cannot be a host name. */
const hostName = (host: string): string | undefined => {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '')
  return /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/.test(name) ? name : undefined
}
