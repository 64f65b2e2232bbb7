import type { NoticeView } from '../notices'
import { markSafeHtml } from '../values'
import { exampleSet } from './exampleSet'
import { shareLinks } from './shareLinks'
import { exampleMeta, villageSite } from './site'

const ordinary: NoticeView = {
  meta: exampleMeta('KTP keliling'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Pengumuman', href: '/pengumuman' },
    { label: 'KTP keliling di Kantor Kecamatan Contoh', href: '/pengumuman/ktp-keliling' },
  ],
  title: 'KTP keliling di Kantor Kecamatan Contoh, Kamis 19 Juni',
  periodText: 'Berlaku sampai 19 Juni 2025',
  stateText: undefined,
  fromText: 'Pengumuman kabupaten',
  isUrgent: false,
  body: markSafeHtml(
    '<p>Mobil pelayanan buka pukul 09.00–14.00 di halaman Kantor Kecamatan Contoh. Perekaman dan pencetakan KTP gratis.</p>' +
      '<ul><li>Bawa fotokopi kartu keluarga.</li><li>Pemula berusia 17 tahun cukup membawa akta kelahiran.</li></ul>',
  ),
  share: shareLinks,
  back: { label: 'Semua pengumuman', href: '/pengumuman' },
}

/** Examples of an announcement. */
export const noticeExamples = exampleSet<NoticeView>({
  ordinary,
  empty: { ...ordinary, fromText: undefined, body: undefined, share: [] },
  more: {
    past: { ...ordinary, stateText: 'Sudah berakhir' },
    urgent: {
      ...ordinary,
      title: 'Air sungai naik: warga Kampung Wetan diminta bersiap mengungsi ke Balai Desa',
      periodText: 'Berlaku sejak 17 Juni 2025',
      fromText: undefined,
      isUrgent: true,
      body: markSafeHtml('<p>Tinggi air di pintu saluran 2,10 meter dan masih naik. Ikuti petunjuk Ketua RT, bawa obat dan surat penting.</p>'),
    },
  },
})
