import type { AlbumCard } from '../gallery'
import { landscape } from './drawings'

const albums: [title: string, iso: string, text: string, count: number][] = [
  ['Gotong royong mengecor jalan', '2025-06-15', '15 Juni 2025', 24],
  ['Panen raya Kampung Lor', '2025-05-02', '2 Mei 2025', 12],
  ['Lomba tujuh belasan', '2024-08-17', '17 Agustus 2024', 40],
  ['Peresmian sumur bor', '2024-03-11', '11 Maret 2024', 8],
]

/** Four albums of a fictional village, newest first; the last without a photo. */
export const albumCards: AlbumCard[] = albums.map(([title, iso, text, count], at) => ({
  title,
  href: `/galeri/${iso}`,
  date: { iso, text },
  countText: `${count} foto`,
  photo: at < 3 ? landscape({ seed: at + 3, alt: '' }) : undefined,
}))
