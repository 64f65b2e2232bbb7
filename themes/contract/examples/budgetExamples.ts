import type { BudgetView } from '../budget'
import { exampleActivities, exampleTables } from './budgetData'
import { exampleSet } from './exampleSet'
import { filterGroup } from './filterGroups'
import { bareSite, exampleMeta, villageSite } from './site'

const ordinary: BudgetView = {
  meta: exampleMeta('APB Desa 2025'),
  site: villageSite,
  crumbs: [
    { label: 'Beranda', href: '/' },
    { label: 'Transparansi', href: '/transparansi' },
  ],
  title: 'APB Desa 2025',
  lead: 'Anggaran Pendapatan dan Belanja Desa (APB Desa) 2025 dan pelaksanaannya sampai 31 Mei 2025.',
  years: filterGroup({ title: 'Tahun anggaran', labels: ['2025', '2024', '2023', '2022'], path: '/transparansi', key: 'tahun' }),
  facts: [
    { label: 'Pendapatan', value: 'Rp1.794.100.000' },
    { label: 'Belanja', value: 'Rp1.844.330.000' },
    { label: 'Defisit', value: 'Rp50.230.000' },
    { label: 'Sisa anggaran tahun lalu', value: 'Rp100.230.000' },
  ],
  tables: exampleTables,
  activities: exampleActivities,
  sourceText: 'Dasar: Peraturan Desa Nomor 6 Tahun 2024. Realisasi sampai 31 Mei 2025, belum diaudit.',
  note: 'Bantuan keuangan provinsi dijadwalkan cair pada Agustus 2025.',
  csv: { label: 'Unduh angkanya (CSV)', href: '/transparansi/2025.csv' },
  document: { label: 'Peraturan Desa tentang APB Desa 2025', href: '/dokumen/1' },
  complaintText:
    'Ada yang tidak sesuai di lapangan? Sampaikan ke kantor desa atau ke BPD, secara lisan atau tertulis.',
  empty: undefined,
}

const unspent = ordinary.tables.map((table) => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, actualText: '–', share: 0, shareText: '–' })),
  total: { ...table.total, actualText: '–', share: 0, shareText: '–' },
}))

/** Examples of a year's budget. */
export const budgetExamples = exampleSet<BudgetView>({
  ordinary,
  empty: {
    ...ordinary,
    site: bareSite,
    title: 'Transparansi anggaran',
    lead: undefined,
    years: undefined,
    facts: [],
    tables: [],
    activities: [],
    sourceText: undefined,
    note: undefined,
    csv: undefined,
    document: undefined,
    empty: {
      title: 'Belum ada APB Desa yang diumumkan',
      text: 'Desa wajib mengumumkan anggarannya. Tanyakan ke kantor desa, atau lihat dokumennya.',
      link: { label: 'Dokumen desa', href: '/dokumen' },
    },
  },
  more: {
    'plan only': { ...ordinary, tables: unspent, activities: [], note: undefined },
  },
})
