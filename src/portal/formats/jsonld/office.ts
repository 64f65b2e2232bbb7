import type { SiteView } from '../../../../themes/contract'
import { absoluteHref } from '../../site/address'
import type { Site } from '../../site/site'
import type { Thing } from './thing'

/** The office behind a site, as far as it has said how to reach it. */
export const office = ({ frame, site }: { frame: SiteView; site: Site }): Thing => {
  const { contact, emblem, name, regionLines, social } = frame
  const home = absoluteHref(site, '/')
  return {
    '@id': `${home}#kantor`,
    '@type': 'GovernmentOffice',
    address: contact && {
      '@type': 'PostalAddress',
      addressCountry: 'ID',
      addressLocality: regionLines.at(-1),
      addressRegion: regionLines[0],
      streetAddress: contact.addressLines.join(', ') || undefined,
    },
    email: contact?.email?.href.replace(/^mailto:/, ''),
    geo: placeOf(site),
    logo: emblem && new URL(emblem.src, site.origin).href,
    name: contact?.title ?? `Kantor ${name}`,
    sameAs: social.length > 0 ? social.map(({ href }) => href) : undefined,
    telephone: contact?.phone?.href.replace(/^tel:/, ''),
    url: home,
  }
}

const placeOf = (site: Site): Thing | undefined => {
  if (site.kind !== 'village') return undefined
  const { latitude, longitude } = site.village
  return typeof latitude === 'number' && typeof longitude === 'number'
    ? { '@type': 'GeoCoordinates', latitude, longitude }
    : undefined
}
