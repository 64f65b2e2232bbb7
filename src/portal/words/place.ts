import type { Link, OutlineView } from '../../../themes/contract'
import type { Village } from '../../payload-types'
import { sourceText } from './sourceText'
import { villageName } from './text'

/** A map with the office marked; undefined when its place is not entered. */
export const mapLink = ({
  latitude,
  longitude,
}: Pick<Village, 'latitude' | 'longitude'>): Link | undefined => {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined
  const [lat, lon] = [latitude, longitude].map((degrees) => String(Number(degrees.toFixed(5))))
  return {
    href: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=16/${lat}/${lon}`,
    label: 'Buka peta kantor desa di OpenStreetMap',
  }
}

/** The drawing of the village's outline; undefined when no boundary was imported. */
export const outlineView = ({
  name,
  outline,
}: Pick<Village, 'name' | 'outline'>): OutlineView | undefined => {
  const { height, path, source, width } = outline ?? {}
  if (!path || !width || !height) return undefined
  const origin = sourceText(source, '')
  return {
    height,
    label: `Batas ${villageName({ name })}`,
    path,
    sourceText: `${origin ? `Sumber batas: ${origin}. ` : ''}Gambar indikatif, bukan acuan resmi batas wilayah.`,
    width,
  }
}
