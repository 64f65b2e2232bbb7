import type { PortalSettings } from './settings'
import type { Site } from './site'

type RegencyAddress = { host?: null | string }
type VillageAddress = { domain?: null | string; slug?: null | string }

/** Where a site lives: its origin and the prefix of its paths. */
export type Address = { base: string; origin: string }

/** The one address of a regency's portal. */
export const regencyAddress = (
  settings: PortalSettings,
  regency: RegencyAddress | undefined,
): Address => ({
  base: '',
  origin: regency?.host ? onHost(settings, regency.host) : settings.publicUrl,
})

/** The one address of a village: its own domain, else below its regency as the settings say. */
export const villageAddress = (
  settings: PortalSettings,
  regency: RegencyAddress,
  village: VillageAddress,
): Address => {
  if (village.domain) return { base: '', origin: onHost(settings, village.domain) }
  const above = regencyAddress(settings, regency).origin
  if (settings.villageAddress === 'path')
    return { base: `/desa/${village.slug ?? ''}`, origin: above }
  return { base: '', origin: onHost(settings, `${village.slug ?? ''}.${new URL(above).hostname}`) }
}

/** Every link inside a site is made here: `href(site, '/berita')`. */
export const href = (site: Pick<Site, 'base'>, path: string): string =>
  path === '/' ? `${site.base}/` : `${site.base}${path}`

/** The same with the origin, for canonical addresses and for links from another site. */
export const absoluteHref = (address: Address, path: string): string =>
  `${address.origin}${href(address, path)}`

/** Protocol and port are those of the deployment's own address. */
const onHost = (settings: PortalSettings, host: string): string => {
  const url = new URL(settings.publicUrl)
  url.hostname = host
  return url.origin
}
