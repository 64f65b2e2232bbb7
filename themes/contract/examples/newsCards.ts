import type { NewsCard } from '../news'
import { landscape } from './drawings'

const days: [
  title: string,
  iso: string,
  text: string,
  category: string,
  summary: string | undefined,
][] = [
  [
    'Jalan Kampung Wetan selesai dicor sepanjang 340 meter',
    '2025-06-16',
    '16 Juni 2025',
    'Pembangunan',
    'Warga bergotong royong sejak 2 Juni. Kendaraan roda empat dapat melintas mulai Sabtu.',
  ],
  [
    'Posyandu Juni: empat tempat, empat tanggal',
    '2025-06-12',
    '12 Juni 2025',
    'Kesehatan',
    undefined,
  ],
  [
    'BUM Desa membuka kelas kemasan emping untuk 20 warga',
    '2025-06-09',
    '9 Juni 2025',
    'Ekonomi',
    undefined,
  ],
  [
    'BLT Dana Desa tahap kedua diterima 45 keluarga',
    '2025-06-03',
    '3 Juni 2025',
    'Pengumuman',
    undefined,
  ],
  [
    'Pompa air Kampung Kulon menyala lagi setelah tiga hari diperbaiki',
    '2025-05-21',
    '21 Mei 2025',
    'Pembangunan',
    'Unit Air Bersih mengganti kumparan pompa. Tagihan Mei dikurangi tiga hari.',
  ],
  [
    'Hasil panen raya Kampung Lor: 5,40 ton per hektare',
    '2025-05-02',
    '2 Mei 2025',
    'Ekonomi',
    'Naik dari 4,85 ton pada musim yang sama tahun lalu.',
  ],
]

/** Six news items of a fictional village, newest first; the last two without a photo. */
export const newsCards: NewsCard[] = days.map(([title, iso, text, category, summary], at) => ({
  title,
  href: `/berita/${iso}`,
  date: { iso, text },
  category,
  summary,
  photo:
    at < 4
      ? landscape({ seed: at + 2, alt: at === 0 ? 'Jalan beton di tepi sawah' : '' })
      : undefined,
  villageText: undefined,
}))
