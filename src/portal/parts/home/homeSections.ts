import type { HomeSection } from '../../../../themes/contract'
import type { Village } from '../../../payload-types'

type Stored = NonNullable<Village['homeSections']>[number]

const sectionOf: Record<Stored, HomeSection> = {
  agenda: 'agenda',
  apbdes: 'budget',
  berita: 'news',
  galeri: 'gallery',
  indeks: 'index',
  kontak: 'calls',
  layanan: 'tiles',
  pengumuman: 'notices',
  profil: 'place',
  usaha: 'units',
}

const usualOrder: HomeSection[] = [
  'notices',
  'tiles',
  'news',
  'calls',
  'agenda',
  'budget',
  'index',
  'units',
  'place',
  'gallery',
]

/**
 * Sections of a village's home page that have something to show, in its own order where it gave
 * one.
 * @param has what there is to show.
 */
export const homeSections = (
  village: Pick<Village, 'homeSections'>,
  has: Record<HomeSection, boolean>,
): HomeSection[] => {
  const own = (village.homeSections ?? []).map((name) => sectionOf[name])
  const order = own.length > 0 ? [...new Set(own)] : usualOrder
  return order.filter((name) => has[name])
}
