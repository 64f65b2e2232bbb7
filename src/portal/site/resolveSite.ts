import { LRUCache } from 'lru-cache'
import type { Payload, Where } from 'payload'

import type { Regency, Village } from '../../payload-types'
import { createReader } from '../reader'
import type { PortalSettings } from '../settings'
import { href, regencyAddress, villageAddress } from './address'
import type { Site } from './site'

/** What a request asks for: a page of a site, its canonical address, or nothing that exists. */
export type Resolution =
  | { kind: 'redirect'; location: string }
  | { kind: 'site'; path: string; site: Site; tags: string[] }
  | { kind: 'unknown-host' }
  | { kind: 'unknown-village'; site: Site }

export type SiteResolver = (args: { host: string; path: string; search: string }) => Promise<Resolution>

/**
 * Makes the function that finds the site behind host and path. Hosts that are nobody's are
 * remembered for ten seconds, so that a flood of them asks the database for each once at most.
 */
export const createSiteResolver = (args: { payload: Payload; settings: PortalSettings }): SiteResolver => {
  const { payload, settings } = args
  const unknownHosts = new LRUCache<string, true>({ max: 10_000, ttl: 10_000 })

  return async ({ host, path, search }) => {
    const name = hostName(host)
    if (!name || unknownHosts.has(name)) return { kind: 'unknown-host' }
    const found = await findByHost({ name, payload, settings })
    if (!found) {
      unknownHosts.set(name, true)
      return { kind: 'unknown-host' }
    }
    const below = found.village ? undefined : villagePath(path)
    const village = found.village ?? (below && (await findBySlug({ payload, regency: found.regency, slug: below.slug })))
    const regencySite: Site = { kind: 'regency', ...regencyAddress(settings, found.regency), regency: found.regency }
    if (!village) {
      if (below) return { kind: 'unknown-village', site: regencySite }
      return { kind: 'site', path, site: regencySite, tags: [`regencies@${found.regency.code}`] }
    }
    const address = villageAddress(settings, found.regency, village)
    const here = below ? `/desa/${below.slug}` : ''
    const rest = below ? below.rest : path
    const isCanonical = here === address.base && name === new URL(address.origin).hostname
    if (!isCanonical) return { kind: 'redirect', location: `${address.origin}${href(address, rest || '/')}${search}` }
    const site: Site = { kind: 'village', ...address, regency: found.regency, village }
    return { kind: 'site', path: rest, site, tags: [`regencies@${found.regency.code}`, `villages:${village.id}`] }
  }
}

type Found = { regency: Regency; village: undefined | Village }

const findByHost = async (args: {
  name: string
  payload: Payload
  settings: PortalSettings
}): Promise<Found | undefined> => {
  const { name, payload, settings } = args
  const main = new URL(settings.publicUrl).hostname
  const parent = name.slice(name.indexOf('.') + 1)
  // The deployment's own host belongs to the regency without a host of its own.
  const regencies = await findRegencies({ hosts: [name, parent], payload })
  const regencyOf = (host: string) =>
    regencies.find((each) => each.host === host) ?? (host === main ? regencies.find((each) => !each.host) : undefined)
  const regency = regencyOf(name)
  if (regency) return { regency, village: undefined }
  const above = regencyOf(parent)
  const label = name.slice(0, name.indexOf('.'))
  const bySlug = above && label ? await findBySlug({ payload, regency: above, slug: label }) : undefined
  if (above && bySlug) return { regency: above, village: bySlug }
  return findByDomain({ name, payload })
}

const findRegencies = async (args: { hosts: string[]; payload: Payload }): Promise<Regency[]> => {
  const { docs } = await args.payload.find({
    collection: 'regencies',
    depth: 0,
    limit: 3,
    overrideAccess: true,
    pagination: false,
    sort: 'code',
    where: { or: [{ host: { in: args.hosts } }, { host: { exists: false } }] },
  })
  return docs
}

const findBySlug = async (args: {
  payload: Payload
  regency: Regency
  slug: string
}): Promise<undefined | Village> => {
  const reader = createReader({ payload: args.payload, site: { regency: args.regency.code } })
  const { docs } = await reader.find({ collection: 'villages', limit: 1, where: { slug: { equals: args.slug } } })
  return docs[0]
}

/** The one public read that does not know its region yet: which village has this domain. */
const findByDomain = async (args: { name: string; payload: Payload }): Promise<Found | undefined> => {
  const find = async <Slug extends 'regencies' | 'villages'>(collection: Slug, where: Where) =>
    (await args.payload.find({ collection, depth: 0, limit: 1, overrideAccess: true, pagination: false, where })).docs[0]
  const village = await find('villages', { domain: { equals: args.name } })
  if (!village) return undefined
  const regency = await find('regencies', { code: { equals: village.regency } })
  return regency ? { regency, village } : undefined
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
