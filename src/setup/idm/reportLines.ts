import type { RowIssue } from './parseIdmFile'
import type { ImportPlan } from './planImport'

const shownChanges = 50

/** The row report of an import as lines of text: every error, the first changes, then the totals. */
export const reportLines = (plan: ImportPlan): string[] => {
  const updates = plan.changes.filter(({ id }) => id)
  const errorRows = new Set(plan.errors.map(({ row }) => row)).size
  return [
    ...plan.errors.map((issue) => `GAGAL   ${issueLine(issue)}`),
    ...plan.warnings.map((issue) => `PERIKSA ${issueLine(issue)}`),
    ...updates
      .slice(0, shownChanges)
      .map(
        ({ code, data, differences, row }) =>
          `UBAH    baris ${row}: ${code} tahun ${data.year}; ${differences.join('; ')}`,
      ),
    ...(updates.length > shownChanges
      ? [`        … dan ${updates.length - shownChanges} perubahan lain`]
      : []),
    `${plan.changes.length - updates.length} baru, ${updates.length} ubah, ${plan.same} sama, ${plan.errors.length} kesalahan pada ${errorRows} baris.`,
    ...(plan.skipped.rows > 0
      ? [`Dilewati: ${plan.skipped.rows} baris dari ${plan.skipped.regencies} kabupaten atau kota lain.`]
      : []),
    ...(plan.superseded.length > 0
      ? [`${plan.superseded.length} catatan lama digantikan revisi ini.`]
      : []),
    `Tidak cocok dengan rumus: ${plan.formulaMismatches}. Tidak cocok dengan ambang status: ${plan.statusMismatches}. Angka disimpan seperti diterbitkan.`,
    ...(plan.refusal ? [plan.refusal] : []),
  ]
}

const issueLine = ({ column, reason, row }: RowIssue): string =>
  `baris ${row}, kolom ${column}: ${reason}`
