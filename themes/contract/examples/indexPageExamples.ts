import type { IndexPageView } from '../village-index'
import { exampleSet } from './exampleSet'
import { exampleHistory, exampleRecord, newSchemeHistory, newSchemeRecord } from './indexData'
import { bareSite, exampleMeta, villageSite } from './site'

const ordinary: IndexPageView = {
  meta: exampleMeta('Indeks desa'),
  site: {
    ...villageSite,
    navigation: villageSite.navigation.map((item, at) => ({ ...item, isCurrent: at === 2 })),
  },
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Indeks desa', href: '/indeks' },
  ],
  title: 'Indeks desa: Maju',
  lead: 'Indeks Desa Membangun mengukur ketahanan sosial, ekonomi, dan lingkungan desa. Nilai kita tahun 2024 0,7279, naik satu tingkat dari 2023.',
  record: exampleRecord,
  histories: [exampleHistory],
  empty: undefined,
}

/** Examples of an index page. */
export const indexPageExamples = exampleSet({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    title: 'Indeks desa',
    record: undefined,
    histories: [],
    empty: {
      title: 'Belum ada nilai indeks',
      text: 'Nilai akan tampil setelah kabupaten memuat rilis kementerian.',
      link: { label: 'Kembali ke beranda', href: '/' },
    },
  },
  more: {
    'one year, mismatch': {
      ...ordinary,
      record: {
        ...exampleRecord,
        mismatchText:
          'Status yang terbit, Maju, berbeda dari ambang untuk nilai 0,7011. Keduanya ditampilkan seperti dalam rilis.',
      },
      histories: [{ ...exampleHistory, years: exampleHistory.years.slice(3) }],
    },
    'two schemes': {
      ...ordinary,
      record: newSchemeRecord,
      histories: [newSchemeHistory, exampleHistory],
    },
  },
})
