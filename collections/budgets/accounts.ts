/** Sources of village income (Permendagri 20/2018, art. 11-14). */
export const incomeSources = [
  { label: 'Pendapatan Asli Desa', value: 'pad' },
  { label: 'Dana Desa', value: 'dana-desa' },
  { label: 'Alokasi Dana Desa', value: 'add' },
  { label: 'Bagi hasil pajak dan retribusi', value: 'bagi-hasil' },
  { label: 'Bantuan keuangan provinsi', value: 'bantuan-provinsi' },
  { label: 'Bantuan keuangan kabupaten', value: 'bantuan-kabupaten' },
  { label: 'Pendapatan lain', value: 'lain' },
] as const

/** Fields of village spending (Permendagri 20/2018, art. 16). */
export const spendingFields = [
  { label: 'Penyelenggaraan pemerintahan desa', value: 'pemerintahan' },
  { label: 'Pelaksanaan pembangunan desa', value: 'pembangunan' },
  { label: 'Pembinaan kemasyarakatan', value: 'pembinaan' },
  { label: 'Pemberdayaan masyarakat', value: 'pemberdayaan' },
  { label: 'Penanggulangan bencana, darurat, dan mendesak', value: 'bencana' },
] as const
