import { type FileResult, type RouteContext } from '../../contract/part'
import { href } from '../../site/address'
import { villageName } from '../../words/text'

/** `/manifest.webmanifest`: how a site stands on a phone's first screen. */
export const webManifest = ({ colors, site }: RouteContext): FileResult => {
  const isVillage = site.kind === 'village'
  const home = href(site, '/')
  const icon = (file: string, size: number, purpose: string) => ({
    purpose,
    sizes: `${size}x${size}`,
    src: href(site, file),
    type: 'image/png',
  })
  const manifest = {
    name: isVillage
      ? `${villageName(site.village)}, ${site.regency.name}`
      : `Portal Desa ${site.regency.name}`,
    id: home,
    background_color: colors.ground,
    dir: 'ltr',
    display: 'minimal-ui',
    icons: [
      icon('/ikon-192.png', 192, 'any'),
      icon('/ikon-512.png', 512, 'any'),
      icon('/ikon-topeng.png', 512, 'maskable'),
    ],
    lang: 'id',
    scope: home,
    short_name: isVillage ? villageName(site.village) : 'Portal Desa',
    start_url: home,
    theme_color: colors.brand,
  }
  return {
    body: JSON.stringify(manifest),
    contentType: 'application/manifest+json; charset=utf-8',
    kind: 'file',
  }
}
