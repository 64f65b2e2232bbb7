import type { TileIcon } from '../../../themes/contract'

/** A part of every village's site. */
export type SitePart = {
  icon: TileIcon
  /** In menus and lists of pages. */
  label: string
  /** First part of its address, as the menus of villages store it. */
  name: string
  /** On a tile: what a resident looks for. */
  tile: string
  /** Part whose entry of the usual menu it stands under; undefined for an entry of its own. */
  under?: string
}

/**
 * The parts of a village's site, those that residents come for first: menu, footer and tiles are made
 * of them. A part joins with one line here and one in `menuParts` of `collections/villages/fields.ts`.
 */
export const siteParts: SitePart[] = [
  { icon: 'news', label: 'Berita', name: 'berita', tile: 'Berita desa' },
  { icon: 'calendar', label: 'Agenda', name: 'agenda', tile: 'Agenda kegiatan', under: 'berita' },
  { icon: 'megaphone', label: 'Pengumuman', name: 'pengumuman', tile: 'Pengumuman', under: 'berita' },
  { icon: 'people', label: 'Profil desa', name: 'profil', tile: 'Profil dan perangkat' },
  { icon: 'coins', label: 'Transparansi', name: 'transparansi', tile: 'Uang desa' },
  { icon: 'document', label: 'Dokumen', name: 'dokumen', tile: 'Dokumen dan peraturan', under: 'transparansi' },
  { icon: 'stairs', label: 'Indeks desa', name: 'indeks', tile: 'Indeks desa', under: 'profil' },
  { icon: 'phone', label: 'Kontak', name: 'kontak', tile: 'Hubungi kantor' },
  { icon: 'photo', label: 'Galeri', name: 'galeri', tile: 'Galeri foto', under: 'berita' },
]
